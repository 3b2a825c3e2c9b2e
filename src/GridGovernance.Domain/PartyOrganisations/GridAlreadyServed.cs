using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A grid has at most one party group.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Group">The group that serves it.</param>
public sealed record GridAlreadyServed(GridCode Grid, UnitId Group) : ServiceUnavailable("party.grid-already-served")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Grid {Grid} is served by group {Group} already; a grid has at most one.",
        $"网格 {Grid} 已由党小组 {Group} 负责，一个网格至多一个党小组。");
}
