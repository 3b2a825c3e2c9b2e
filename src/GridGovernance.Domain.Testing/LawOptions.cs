namespace GridGovernance.Domain.Testing;

/// <summary>How hard a law is checked. Immutable.</summary>
public sealed record LawOptions
{
    /// <summary>Two hundred cases, new ones on every run.</summary>
    public static LawOptions Default { get; } = new();

    /// <summary>How many cases are tried; 200 unless set.</summary>
    public int Cases { get; init; } = 200;

    /// <summary>The two numbers of the seed a failure printed, to see the same cases again; null for new cases.</summary>
    public (ulong Seed, ulong Gamma)? Replay { get; init; }
}
