using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>One grid's staff held against its template. Immutable.</summary>
public sealed class GridAssessment
{
    internal GridAssessment(GridWork work, RoleAssessment[] roles, BrokenStaffingRule[] brokenRules) =>
        (Work, Roles, BrokenRules) = (work, roles, brokenRules);

    /// <summary>The grid and its households.</summary>
    public GridWork Work { get; }

    /// <summary>The grid.</summary>
    public GridCode Grid => Work.Grid;

    /// <summary>Every role, in the order of <see cref="StaffRoles.All"/>.</summary>
    public IReadOnlyList<RoleAssessment> Roles { get; }

    /// <summary>The caller's rules that are broken, in the order of the template.</summary>
    public IReadOnlyList<BrokenStaffingRule> BrokenRules { get; }

    /// <summary>Whether no role falls short.</summary>
    public bool HasMinimum => Roles.All(role => role.Shortfall == 0);

    /// <summary>Whether no role falls short or is over, and no rule is broken.</summary>
    public bool IsWithinTemplate => BrokenRules.Count == 0 && Roles.All(role => role.Shortfall == 0 && role.Surplus == 0);

    /// <summary>The assessment of one role.</summary>
    /// <exception cref="ArgumentException">The role is undefined.</exception>
    public RoleAssessment this[StaffRole role] => Roles[(int)Guard.Against.EnumOutOfRange(role)];
}
