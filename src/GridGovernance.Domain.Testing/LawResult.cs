namespace GridGovernance.Domain.Testing;

/// <summary>What came of checking a law.</summary>
/// <param name="Id">The law's id.</param>
/// <param name="Sentence">The law's sentence.</param>
/// <param name="Verdict">Kept, broken, or vacuous.</param>
/// <param name="Applied">In how many cases the law had something to say.</param>
/// <param name="Evidence">For a broken law the shrunk counterexample and the seed to replay it; for a vacuous one what was missing; otherwise empty. Data of the case, in no language.</param>
public sealed record LawResult(string Id, BilingualText Sentence, LawVerdict Verdict, int Applied, string Evidence)
{
    /// <summary>The two numbers of the seed under which a broken law is seen broken again, for <see cref="LawOptions.Replay"/>; null where it is not broken.</summary>
    public (ulong Seed, ulong Gamma)? Replay { get; init; }

    /// <summary>The law and its verdict in the asked language, and the evidence.</summary>
    public string Describe(Language language)
    {
        var evidence = Evidence.Length == 0 ? "" : "\n" + Evidence;
        return language is Language.Chinese ? $"{Id} {Sentence.Chinese} {Verdict switch
        {
            LawVerdict.Kept => "成立",
            LawVerdict.Broken => "不成立",
            _ => "空成立：适用的用例太少",
        }}{evidence}" : $"{Id} {Sentence.In(language)}: {Verdict}{evidence}";
    }

    /// <summary>The law, its verdict and the evidence, in English.</summary>
    public override string ToString() => Describe(Language.English);
}
