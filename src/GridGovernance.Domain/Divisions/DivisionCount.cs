namespace GridGovernance.Domain.Divisions;

/// <summary>How many divisions of one level and kind there are. <c>default</c> counts no country.</summary>
public readonly record struct DivisionCount
{
    internal DivisionCount(DivisionLevel level, DivisionKind kind, int count) => (Level, Kind, Count) = (level, kind, count);

    /// <summary>The level counted.</summary>
    public DivisionLevel Level { get; }

    /// <summary>The kind counted; <see cref="DivisionKind.OutOfBand"/> gathers the codes above every published band of the level.</summary>
    public DivisionKind Kind { get; }

    /// <summary>How many there are, at least 1.</summary>
    public int Count { get; }
}
