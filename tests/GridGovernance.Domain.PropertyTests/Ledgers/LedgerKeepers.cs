using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Testing.Ledgers;

namespace GridGovernance.Domain.PropertyTests.Ledgers;

/// <summary>What a ledger answers: the ids that stand with their quantities, and balance and suspended days of the three people.</summary>
internal sealed record LedgerAnswers(string Standing, string Balances, string Suspended, string Exempt);

/// <summary>A ledger as the laws see it: it is told a story, and asked at any instant.</summary>
internal interface ILedgerKeeper
{
    /// <summary>Whether the command was carried out.</summary>
    bool Do(LedgerCommand command);

    /// <summary>What it answers of everything known at an instant; balances on a day.</summary>
    LedgerAnswers Answers(DateTimeOffset knownAt, DateOnly on);
}

/// <summary>The library.</summary>
internal sealed class LibraryKeeper : ILedgerKeeper
{
    private static readonly SubjectId[] People = [.. Enumerable.Range(0, 3).Select(i => SubjectId.Parse($"p-{i}"))];
    private static readonly Period March = Period.Month(2026, 3);

    public PointsLedger Ledger { get; } = PointsLedger.Open(UnitId.From("office"));

    public bool Do(LedgerCommand command) => command.Apply(Ledger);

    public LedgerAnswers Answers(DateTimeOffset knownAt, DateOnly on)
    {
        var ledger = Ledger.AsOf(knownAt);
        var subjects = ledger.SubjectsFor(March, People);
        return new(string.Join(' ', ledger.Activities.Select(activity => $"{activity.Id}:{activity.Subject}:{activity.Quantity}")), string.Join(' ', People.Select(person => ledger.BalanceOf(person, on))),
            string.Join(' ', subjects.Select(subject => subject.SuspendedDaysOf(March))), string.Join(' ', subjects.Select(subject => ledger.SubjectsFor(Period.Month(2026, 5), [subject.Subject])[0].Exempt)));
    }
}
