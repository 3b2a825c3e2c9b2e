using System.Globalization;

namespace GridGovernance.Domain.Divisions;

/// <summary>The division is retired.</summary>
/// <param name="Division">The division asked for.</param>
/// <param name="RetiredOn">The day from which it is retired.</param>
/// <param name="Successor">The division it was merged into; null if none.</param>
public sealed record DivisionRetired(DivisionCode Division, DateOnly RetiredOn, DivisionCode? Successor) : DivisionUnavailable("divisions.retired")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Division {Division} is retired since {RetiredOn:yyyy-MM-dd}{(Successor is { } successor ? $", merged into {successor}" : "")}."),
        string.Create(CultureInfo.InvariantCulture, $"区划 {Division} 已于 {RetiredOn:yyyy-MM-dd} 撤销{(Successor is { } into ? $"，并入 {into}" : "")}。"));
}
