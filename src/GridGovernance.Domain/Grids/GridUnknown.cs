namespace GridGovernance.Domain.Grids;

/// <summary>The village has never had this grid.</summary>
/// <param name="Grid">The code asked for.</param>
public sealed record GridUnknown(GridCode Grid) : GridUnavailable("grids.unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Grid {Grid} was never opened here.",
        $"本村（社区）从未设立网格 {Grid}。");
}
