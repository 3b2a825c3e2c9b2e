using System.Globalization;

namespace GridGovernance.Domain.Divisions;

/// <summary>Divisions in use hang on the division; retire them first.</summary>
/// <param name="Division">The division asked for.</param>
/// <param name="Children">How many, at least 1.</param>
public sealed record DivisionHasChildren(DivisionCode Division, int Children) : DivisionUnavailable("divisions.has-children")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"{Children} divisions in use hang on {Division}; retire them first."),
        string.Create(CultureInfo.InvariantCulture, $"{Division} 之下尚有 {Children} 个在用区划，应先撤销。"));
}
