namespace GridGovernance.Domain.Divisions;

/// <summary>The division does not lie in the banner.</summary>
/// <param name="Division">The division asked for.</param>
/// <param name="Banner">The banner that was asked.</param>
public sealed record DivisionOutside(DivisionCode Division, DivisionCode Banner) : DivisionUnavailable("divisions.outside")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Division {Division} does not lie in {Banner}.",
        $"区划 {Division} 不在 {Banner} 之内。");
}
