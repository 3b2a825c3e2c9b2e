namespace GridGovernance.Domain.Kernel;

/// <summary>A law of the library did not hold: a fault of ours, never of the caller. Please report it with the law's id.</summary>
public sealed class InvariantBrokenException : Exception
{
    internal InvariantBrokenException(string lawId) : base($"Law {lawId} does not hold: a fault of GridGovernance.Domain itself.") => LawId = lawId;

    /// <summary>The id of the law, as listed in tests/INVARIANTS.md.</summary>
    public string LawId { get; }
}
