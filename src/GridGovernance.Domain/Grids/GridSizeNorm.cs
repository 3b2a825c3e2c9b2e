namespace GridGovernance.Domain.Grids;

/// <summary>How many households a grid should have, ends included. <c>default</c> is 0 to 0.</summary>
public readonly record struct GridSizeNorm
{
    private GridSizeNorm(int min, int max) => (Min, Max) = (min, max);

    /// <summary>The least, 0 or more.</summary>
    public int Min { get; }

    /// <summary>The most.</summary>
    public int Max { get; }

    /// <summary>A norm of 0 ≤ least ≤ most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or out of order.</exception>
    public static GridSizeNorm Create(int min, int max)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, min);
        return new(min, max);
    }

    /// <summary>Whether the number keeps the norm.</summary>
    public bool Holds(int households) => Min <= households && households <= Max;
}
