using System.Globalization;

namespace GridGovernance.Domain.Grids;

/// <summary>
/// How many households grids should have. A norm warns and never refuses: the banner of the founding document averages 59 linked households a grid, far below the statute's norm. Immutable.
/// </summary>
public sealed class GridSizePolicy
{
    /// <summary>A policy of norms; null for a kind without one.</summary>
    /// <param name="comprehensive">The norm of comprehensive grids.</param>
    /// <param name="micro">The norm of micro-grids and lanes.</param>
    /// <param name="dedicated">The norm of dedicated grids, which usually have none: a park has no residents.</param>
    public GridSizePolicy(GridSizeNorm? comprehensive, GridSizeNorm? micro, GridSizeNorm? dedicated = null) =>
        (Comprehensive, Micro, Dedicated) = (comprehensive, micro, dedicated);

    /// <summary>The published norm of Zhoushan: comprehensive grids of 300–500 households, micro-grids of 50–80, dedicated grids free.</summary>
    public static GridSizePolicy Default { get; } = new(GridSizeNorm.Create(300, 500), GridSizeNorm.Create(50, 80));

    /// <summary>The norm of comprehensive grids; null for none.</summary>
    public GridSizeNorm? Comprehensive { get; }

    /// <summary>The norm of micro-grids and lanes; null for none.</summary>
    public GridSizeNorm? Micro { get; }

    /// <summary>The norm of dedicated grids; null for none.</summary>
    public GridSizeNorm? Dedicated { get; }

    /// <summary>The norm of a kind; null for none.</summary>
    /// <exception cref="ArgumentException">The kind is none of the three.</exception>
    public GridSizeNorm? NormOf(GridKind kind) => Guard.Against.EnumOutOfRange(kind) switch
    {
        GridKind.Dedicated => Dedicated,
        GridKind.Micro => Micro,
        _ => Comprehensive,
    };

    /// <summary>A warning where a grid of this kind and size breaks its norm; null where it keeps it, or there is none.</summary>
    /// <exception cref="ArgumentException">The kind is none of the three.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Finding? Judge(GridCode grid, GridKind kind, int households)
    {
        Guard.Against.Default(grid);
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        return NormOf(kind) is { } norm && !norm.Holds(households) ? OutOfNorm($"grid {grid}", households, norm) : null;
    }

    /// <summary>Every warning about the grids and lanes in use of a village, in the order of grids, then lanes.</summary>
    public IReadOnlyList<Finding> Judge(Village village)
    {
        Guard.Against.Null(village);
        var grids = village.Grids.Select(grid => Judge(grid.Code, grid.Kind, grid.HouseholdCount));
        var lanes = village.Lanes.Select(lane => Micro is { } norm && !norm.Holds(lane.HouseholdCount)
            ? OutOfNorm(string.Create(CultureInfo.InvariantCulture, $"grid {lane.Grid} lane {lane.Number}"), lane.HouseholdCount, norm) : null);
        return [.. grids.Concat(lanes).OfType<Finding>()];
    }

    private static Finding OutOfNorm(string path, int households, GridSizeNorm norm)
    {
        var count = households.ToString(CultureInfo.InvariantCulture);
        var range = string.Create(CultureInfo.InvariantCulture, $"{norm.Min}–{norm.Max}");
        return Finding.Warning("grids.size", path, count,
            new($"{count} households lie outside the norm of {range}", $"{count} 户超出规模标准 {range} 户"),
            households < norm.Min ? new("consider merging it, or set another norm", "可考虑合并，或另定标准") : new("consider splitting it, or set another norm", "可考虑拆分，或另定标准"));
    }
}
