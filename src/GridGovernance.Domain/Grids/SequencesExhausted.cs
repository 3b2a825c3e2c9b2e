using System.Globalization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>The village has used its sequences up: 001 to 999, each used once. No code is made up.</summary>
/// <param name="Village">The village.</param>
/// <param name="Needed">How many new codes were needed.</param>
/// <param name="Left">How many are left, 0 to 998.</param>
public sealed record SequencesExhausted(DivisionCode Village, int Needed, int Left) : GridUnavailable("grids.sequences-exhausted")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Village {Village} needs {Needed} new grid codes and has {Left} of 999 left; codes are never reused."),
        string.Create(CultureInfo.InvariantCulture, $"{Village} 需要 {Needed} 个新网格编码，999 个顺序码只剩 {Left} 个，编码不得重复使用。"));
}
