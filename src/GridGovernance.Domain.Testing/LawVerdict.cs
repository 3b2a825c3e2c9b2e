namespace GridGovernance.Domain.Testing;

/// <summary>The outcome of a law's check. <c>default</c> is <see cref="Kept"/>.</summary>
public enum LawVerdict
{
    /// <summary>No counterexample was found.</summary>
    Kept = 0,

    /// <summary>A counterexample was found.</summary>
    Broken = 1,

    /// <summary>Too few cases let the law say anything, so keeping it proves nothing.</summary>
    Vacuous = 2,
}
