using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Reports;

/// <summary>The evidence of one grid: who and what covers it. Immutable.</summary>
public sealed class GridCoverage
{
    internal GridCoverage(GridAssessment staff, IReadOnlyList<PersonId> chiefs, IReadOnlyList<UnitId> groups, DivisionCode? serviceCentre) =>
        (Staff, Chiefs, Groups, ServiceCentre) = (staff, chiefs, groups, serviceCentre);

    /// <summary>The grid.</summary>
    public GridCode Grid => Staff.Grid;

    /// <summary>How many households are registered in it.</summary>
    public int Households => Staff.Work.Households;

    /// <summary>Its chiefs on duty, by id.</summary>
    public IReadOnlyList<PersonId> Chiefs { get; }

    /// <summary>The party groups that serve it, by branch; more than one breaks the rule of one.</summary>
    public IReadOnlyList<UnitId> Groups { get; }

    /// <summary>Its staff held against the template.</summary>
    public GridAssessment Staff { get; }

    /// <summary>The division whose service centre is nearest; null where there is none.</summary>
    public DivisionCode? ServiceCentre { get; }
}
