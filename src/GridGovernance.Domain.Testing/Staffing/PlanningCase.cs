using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>A headcount of one role to spread over grids.</summary>
/// <param name="Norm">What each grid should have.</param>
/// <param name="Grids">The grids.</param>
/// <param name="Given">How many there are to spread.</param>
public sealed record PlanningCase(RoleNorm Norm, IReadOnlyList<GridWork> Grids, int Given)
{
    /// <summary>A template that asks the norm of full-time workers and nothing of the others.</summary>
    public StaffingTemplate Template => StaffingTemplate.Create("planning", default(HeadcountRange), default(HeadcountRange), Norm, default(HeadcountRange), default(HeadcountRange));

    /// <summary>The plan of the role.</summary>
    public RolePlan Plan(IEnumerable<GridWork>? inThisOrder = null) =>
        StaffingPlanner.Plan(Template, inThisOrder ?? Grids, (StaffRole.FullTime, Given)).Roles[0];

    /// <summary>Norm, households and headcount, for failure messages.</summary>
    public override string ToString() => $"{Norm}; households {string.Join(", ", Grids.Select(grid => grid.Households))}; given {Given}";
}
