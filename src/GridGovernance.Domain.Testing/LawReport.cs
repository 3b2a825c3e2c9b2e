namespace GridGovernance.Domain.Testing;

/// <summary>The results of all laws of a set.</summary>
/// <param name="Results">One result a law, in the order of the set.</param>
public sealed record LawReport(IReadOnlyList<LawResult> Results)
{
    /// <summary>Whether every law is kept.</summary>
    public bool AllKept => Results.All(result => result.Verdict is LawVerdict.Kept);

    /// <summary>The ids of the laws that are broken.</summary>
    public IEnumerable<string> Broken => Results.Where(result => result.Verdict is LawVerdict.Broken).Select(result => result.Id);

    /// <summary>One paragraph a law, in the asked language.</summary>
    public string Describe(Language language) => string.Join('\n', Results.Select(result => result.Describe(language)));

    /// <summary>One paragraph a law, in English.</summary>
    public override string ToString() => Describe(Language.English);
}
