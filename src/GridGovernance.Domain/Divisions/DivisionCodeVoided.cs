using System.Globalization;

namespace GridGovernance.Domain.Divisions;

/// <summary>The code was retired, and a retired code is never used again.</summary>
/// <param name="Division">The division asked for.</param>
/// <param name="VoidedOn">The day from which it is retired.</param>
public sealed record DivisionCodeVoided(DivisionCode Division, DateOnly VoidedOn) : DivisionUnavailable("divisions.code-voided")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Code {Division} was retired on {VoidedOn:yyyy-MM-dd} and is never used again."),
        string.Create(CultureInfo.InvariantCulture, $"代码 {Division} 已于 {VoidedOn:yyyy-MM-dd} 撤销，不得再用。"));
}
