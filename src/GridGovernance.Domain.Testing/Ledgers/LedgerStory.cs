using GridGovernance.Domain.Ledgers;

namespace GridGovernance.Domain.Testing.Ledgers;

/// <summary>A sequence of things asked of one ledger. Immutable.</summary>
/// <param name="Commands">What is asked, in order.</param>
public sealed record LedgerStory(IReadOnlyList<LedgerCommand> Commands)
{
    /// <summary>A ledger after everything was asked; what it refused left no trace.</summary>
    public PointsLedger Told()
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        foreach (var command in Commands)
            command.Apply(ledger);
        return ledger;
    }

    /// <summary>One command a line.</summary>
    public override string ToString() => "\n" + string.Join('\n', Commands);
}
