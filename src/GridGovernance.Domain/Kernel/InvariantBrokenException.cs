namespace GridGovernance.Domain.Kernel;

/// <summary>A law of the library did not hold: a fault of ours, never of the caller. Please report it with the law's id.</summary>
public sealed class InvariantBrokenException : Exception
{
    internal InvariantBrokenException(string lawId) : base(Text(lawId).English) => LawId = lawId;

    /// <summary>The id of the law, as listed in tests/INVARIANTS.md.</summary>
    public string LawId { get; }

    /// <summary>Which law did not hold, in the asked language. No data of the case is in it.</summary>
    public string Describe(Language language) => Text(LawId).In(language);

    private static BilingualText Text(string lawId) => AssertedLaws.SentenceOf(lawId) is { } law
        ? new($"Law {lawId} does not hold ({law.English.TrimEnd('.')}): a fault of GridGovernance.Domain itself.", $"定律 {lawId} 不成立（{law.Chinese.TrimEnd('。')}）：这是 GridGovernance.Domain 自身的缺陷。")
        : new($"Law {lawId} does not hold: a fault of GridGovernance.Domain itself.", $"定律 {lawId} 不成立：这是 GridGovernance.Domain 自身的缺陷。");
}
