using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>How much work a grid is, measured in its households. Templates scale with it and plans share by it. <c>default</c> is no grid.</summary>
public readonly record struct GridWork
{
    private GridWork(GridCode grid, int households) => (Grid, Households) = (grid, households);

    /// <summary>The grid.</summary>
    public GridCode Grid { get; }

    /// <summary>Its households, 0 or more.</summary>
    public int Households { get; }

    /// <summary>The work of a grid.</summary>
    /// <exception cref="ArgumentException">The grid is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of households is negative.</exception>
    public static GridWork Of(GridCode grid, int households)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        return new(Guard.Against.Default(grid), households);
    }

    /// <summary>Grid and households, such as <c>152221105215001 with 59 households</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Grid} with {Households} households");
}
