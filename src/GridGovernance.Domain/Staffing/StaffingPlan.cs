namespace GridGovernance.Domain.Staffing;

/// <summary>How a given headcount spreads over grids, and what is short where it does not reach. Immutable.</summary>
public sealed class StaffingPlan
{
    internal StaffingPlan(StaffingTemplate template, RolePlan[] roles, PlannedGrid[] grids) => (Template, Roles, Grids) = (template, roles, grids);

    /// <summary>The template planned by.</summary>
    public StaffingTemplate Template { get; }

    /// <summary>The planned roles, in the order of <see cref="StaffRoles.All"/>.</summary>
    public IReadOnlyList<RolePlan> Roles { get; }

    /// <summary>What each grid gets, in the order of the codes.</summary>
    public IReadOnlyList<PlannedGrid> Grids { get; }

    /// <summary>Whether every grid has the least number of every planned role.</summary>
    public bool MeetsEveryMinimum => Roles.All(role => role.Missing == 0);

    /// <summary>One finding for each role that falls short, naming how many are needed, given and missing, and in how many grids; empty when none does.</summary>
    public IReadOnlyList<Finding> Shortages => [.. from role in Roles where role.Missing > 0 select StaffingFindings.Short(role)];
}
