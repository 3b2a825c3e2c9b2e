using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>What a plan gives one grid, all roles together. <c>default</c> is no grid.</summary>
public readonly record struct PlannedGrid
{
    internal PlannedGrid(GridWork work, RoleCounts staff) => (Work, Staff) = (work, staff);

    /// <summary>The grid and its households.</summary>
    public GridWork Work { get; }

    /// <summary>The grid.</summary>
    public GridCode Grid => Work.Grid;

    /// <summary>How many of each role; 0 for roles that were not planned.</summary>
    public RoleCounts Staff { get; }
}
