namespace GridGovernance.Domain.Divisions;

/// <summary>The banner has never had this division.</summary>
/// <param name="Division">The division asked for.</param>
public sealed record DivisionUnknown(DivisionCode Division) : DivisionUnavailable("divisions.unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Division {Division} is not in the registry.",
        $"登记中没有区划 {Division}。");
}
