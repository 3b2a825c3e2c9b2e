namespace GridGovernance.Domain.Staffing;

/// <summary>The staff of several grids held against their templates, role by role: what a township or a banner has and lacks. Immutable; totals add up.</summary>
public sealed class StaffingTotals
{
    private readonly RoleTotals[] roles;

    private StaffingTotals(int grids, int gridsBelowMinimum, RoleTotals[] roles) => (Grids, GridsBelowMinimum, this.roles) = (grids, gridsBelowMinimum, roles);

    /// <summary>No grid.</summary>
    public static StaffingTotals None { get; } = new(0, 0, new RoleTotals[StaffRoles.All.Count]);

    /// <summary>How many grids are summed.</summary>
    public int Grids { get; }

    /// <summary>How many of them fall short in at least one role.</summary>
    public int GridsBelowMinimum { get; }

    /// <summary>The totals of a role.</summary>
    /// <exception cref="ArgumentException">The role is undefined.</exception>
    public RoleTotals this[StaffRole role] => roles[(int)Guard.Against.EnumOutOfRange(role)];

    /// <summary>The totals of one grid.</summary>
    public static StaffingTotals Of(GridAssessment grid) =>
        new(1, Guard.Against.Null(grid).HasMinimum ? 0 : 1, [.. grid.Roles.Select(RoleTotals.Of)]);

    /// <summary>Both together.</summary>
    public StaffingTotals Add(StaffingTotals other) => new(Grids + Guard.Against.Null(other).Grids,
        GridsBelowMinimum + other.GridsBelowMinimum, [.. roles.Zip(other.roles, (left, right) => left + right)]);
}
