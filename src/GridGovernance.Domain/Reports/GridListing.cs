using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Reports;

/// <summary>One row of a list of grids, as offices keep it. <see cref="GridListCheck"/> checks such lists.</summary>
public sealed class GridListing
{
    /// <summary>A row of a list of grids.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="group">The party group that serves it; null for none.</param>
    /// <param name="line">The line of the file, from 1; null where there is no file.</param>
    /// <exception cref="ArgumentException">The grid is <c>default</c>, the kind is none of the three, or the line is less than 1.</exception>
    public GridListing(GridCode grid, GridKind kind, UnitId? group = null, int? line = null)
    {
        Grid = Guard.Against.Default(grid);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Group = group;
        Line = line is null ? null : Guard.Against.NegativeOrZero(line.Value, nameof(line));
    }

    /// <summary>The grid.</summary>
    public GridCode Grid { get; }

    /// <summary>What it is for.</summary>
    public GridKind Kind { get; }

    /// <summary>The party group that serves it; null for none.</summary>
    public UnitId? Group { get; }

    /// <summary>The line of the file, from 1; null where there is no file.</summary>
    public int? Line { get; }
}
