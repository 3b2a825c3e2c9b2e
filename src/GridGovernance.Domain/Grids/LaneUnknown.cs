using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>The village has never had this lane.</summary>
/// <param name="Lane">The number asked for.</param>
public sealed record LaneUnknown(int Lane) : LaneUnavailable("grids.lane-unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Lane {Lane} was never opened here."),
        string.Create(CultureInfo.InvariantCulture, $"从未设立第 {Lane} 巷。"));
}
