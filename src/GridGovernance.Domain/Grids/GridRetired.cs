using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>The grid is retired: its code is voided and it takes nothing any more.</summary>
/// <param name="Grid">The retired grid.</param>
/// <param name="RetiredOn">The day from which it is retired.</param>
/// <param name="Cause">What voided its code.</param>
public sealed record GridRetired(GridCode Grid, DateOnly RetiredOn, VoidingCause Cause) : GridUnavailable("grids.retired")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Grid {Grid} is retired since {RetiredOn:yyyy-MM-dd} ({SnapshotReader.Spell(Cause)})."),
        string.Create(CultureInfo.InvariantCulture, $"网格 {Grid} 已于 {RetiredOn:yyyy-MM-dd} 撤销（{InChinese(Cause)}）。"));

    private static string InChinese(VoidingCause cause) => cause switch
    {
        VoidingCause.Merged => "合并",
        VoidingCause.Renumbered => "改编码",
        VoidingCause.Redivided => "重新划分",
        _ => "撤销",
    };
}
