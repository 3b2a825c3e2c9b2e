using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>The lane is closed.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="ClosedOn">The day from which it is closed.</param>
public sealed record LaneClosed(int Lane, DateOnly ClosedOn) : LaneUnavailable("grids.lane-closed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Lane {Lane} is closed since {ClosedOn:yyyy-MM-dd}."),
        string.Create(CultureInfo.InvariantCulture, $"第 {Lane} 巷已于 {ClosedOn:yyyy-MM-dd} 撤销。"));
}
