using System.Globalization;

namespace GridGovernance.Domain.Kernel;

/// <summary>The change is dated before the last one recorded. Changes are recorded in the order of their days; several on one day are fine.</summary>
/// <param name="On">The day of the change.</param>
/// <param name="LastChange">The day of the last recorded change.</param>
public sealed record ChangeBackdated(DateOnly On, DateOnly LastChange) : Refusal("change.backdated")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"A change on {On:yyyy-MM-dd} comes after one on {LastChange:yyyy-MM-dd} was recorded; date it {LastChange:yyyy-MM-dd} or later."),
        string.Create(CultureInfo.InvariantCulture, $"变更日期 {On:yyyy-MM-dd} 早于最近一次变更 {LastChange:yyyy-MM-dd}；日期不得早于后者。"));
}
