namespace GridGovernance.Domain.Testing.Ledgers;

/// <summary>A sequence of things asked of one ledger. Immutable.</summary>
/// <param name="Commands">What is asked, in order.</param>
public sealed record LedgerStory(IReadOnlyList<LedgerCommand> Commands)
{
    /// <summary>One command a line.</summary>
    public override string ToString() => "\n" + string.Join('\n', Commands);
}
