using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The group does not serve this grid.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Group">The group.</param>
public sealed record GridNotServed(GridCode Grid, UnitId Group) : ServiceUnavailable("party.grid-not-served")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Group {Group} does not serve grid {Grid}.",
        $"党小组 {Group} 未负责网格 {Grid}。");
}
