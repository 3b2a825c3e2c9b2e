namespace GridGovernance.Domain.Grids;

/// <summary>A grid of this code is in use.</summary>
/// <param name="Grid">The code asked for.</param>
public sealed record GridCodeInUse(GridCode Grid) : GridUnavailable("grids.code-in-use")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Code {Grid} is in use.",
        $"编码 {Grid} 正在使用。");
}
