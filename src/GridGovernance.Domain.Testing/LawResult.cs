namespace GridGovernance.Domain.Testing;

/// <summary>What came of checking a law.</summary>
/// <param name="Id">The law's id.</param>
/// <param name="Sentence">The law's sentence.</param>
/// <param name="Verdict">Kept, broken, or vacuous.</param>
/// <param name="Applied">In how many cases the law had something to say.</param>
/// <param name="Evidence">For a broken law the shrunk counterexample and the seed to replay it; for a vacuous one what was missing; otherwise empty.</param>
public sealed record LawResult(string Id, string Sentence, LawVerdict Verdict, int Applied, string Evidence)
{
    /// <summary>The two numbers of the seed under which a broken law is seen broken again, for <see cref="LawOptions.Replay"/>; null where it is not broken.</summary>
    public (ulong Seed, ulong Gamma)? Replay { get; init; }

    /// <summary>The law, its verdict and the evidence.</summary>
    public override string ToString() => $"{Id} {Sentence}: {Verdict}{(Evidence.Length == 0 ? "" : "\n" + Evidence)}";
}
