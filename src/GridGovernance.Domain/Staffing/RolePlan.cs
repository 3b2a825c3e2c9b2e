namespace GridGovernance.Domain.Staffing;

/// <summary>How one role's given headcount spreads over the grids. Immutable.</summary>
public sealed class RolePlan
{
    internal RolePlan(StaffRole role, long given, long required, GridShare[] shares)
    {
        (Role, Given, Required, Shares) = (role, given, required, shares);
        Placed = shares.Sum(share => (long)share.Count);
    }

    /// <summary>The role.</summary>
    public StaffRole Role { get; }

    /// <summary>How many were given to spread.</summary>
    public long Given { get; }

    /// <summary>How many all grids need at least, by the template.</summary>
    public long Required { get; }

    /// <summary>How many were placed; never more than were given.</summary>
    public long Placed { get; }

    /// <summary>How many found no place, because every grid is at its upper end; 0 where that is open.</summary>
    public long Unplaced => Given - Placed;

    /// <summary>How many more are needed before every grid has its least number; 0 when none.</summary>
    public long Missing => Math.Max(0, Required - Given);

    /// <summary>Every grid's share, in the order of the codes.</summary>
    public IReadOnlyList<GridShare> Shares { get; }

    /// <summary>The grids that stay below their least number, in the order of the codes; what they lack sums to <see cref="Missing"/>.</summary>
    public IReadOnlyList<GridShare> ShortGrids => [.. Shares.Where(share => share.Missing > 0)];
}
