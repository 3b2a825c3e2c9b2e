using System.Globalization;
using GridGovernance.Domain.Testing.Ledgers;

namespace GridGovernance.Domain.PropertyTests.Ledgers;

/// <summary>
/// A ledger that keeps nothing but what it was told, and works everything out again for every answer; slow, obvious, an oracle for the library. Faults are planted by overriding a step.
/// </summary>
internal class NaiveKeeper : ILedgerKeeper
{
    private readonly List<LedgerCommand> told = [];

    /// <summary>One credited point.</summary>
    protected sealed class Coin(int number, LedgerCommand credit)
    {
        public int Number => number;

        public LedgerCommand Credit => credit;

        public int? SpentBy { get; set; }
    }

    public bool Do(LedgerCommand command)
    {
        var known = told.ToArray();
        if (!IsAllowed(known, command))
            return false;
        if (!IsRepetition(known, command))
            told.Add(command);
        return true;
    }

    public LedgerAnswers Answers(DateTimeOffset knownAt, DateOnly on)
    {
        LedgerCommand[] known = [.. Known(told, knownAt)];
        var march = Enumerable.Range(1, 31).Select(day => new DateOnly(2026, 3, day)).ToArray();
        return new(string.Join(' ', Standing(known).OrderBy(pair => pair.Key).Select(pair => $"e-{pair.Key}:p-{pair.Value.Subject}:{pair.Value.Amount}")),
            string.Join(' ', Enumerable.Range(0, 3).Select(person => Balance(known, person, on))),
            string.Join(' ', Enumerable.Range(0, 3).Select(person => march.Count(day => InForce(known, LedgerCommandKind.Suspend).Any(one => one.Subject == person && DayOf(one) <= day && day <= DayOf(one).AddDays(one.Amount))))),
            string.Join(' ', Enumerable.Range(0, 3).Select(person => InForce(known, LedgerCommandKind.Exempt).Any(one => one.Subject == person))));
    }

    protected static DateOnly DayOf(LedgerCommand command) => DateOnly.FromDateTime(command.At.DateTime);

    protected virtual IEnumerable<LedgerCommand> Known(IEnumerable<LedgerCommand> all, DateTimeOffset knownAt) => all.Where(command => command.At <= knownAt);

    protected virtual bool IsTooClose(LedgerCommand command, int subject) => command.By == subject;

    protected virtual bool MayRecordAgain(IReadOnlyList<LedgerCommand> known, int id) => false;

    protected virtual bool IsInTime(IReadOnlyList<LedgerCommand> known, LedgerCommand command) => known.All(earlier => earlier.At <= command.At);

    /// <summary>Whether points credited by the first can be spent on the day.</summary>
    protected virtual bool CanBeSpent(LedgerCommand credit, DateOnly on) => DayOf(credit).AddDays(-1) <= on && (credit.Amount <= 2 || on <= DayOf(credit).AddDays(1));

    protected virtual Coin Next(IEnumerable<Coin> coins) => coins.MinBy(coin => DayOf(coin.Credit))!;

    protected virtual int Balance(IReadOnlyList<LedgerCommand> known, int person, DateOnly on) =>
        Coins(known).Count(coin => coin.Credit.Subject == person && coin.SpentBy is null && CanBeSpent(coin.Credit, on));

    protected virtual Dictionary<int, LedgerCommand> Standing(IReadOnlyList<LedgerCommand> known)
    {
        var entries = new Dictionary<int, LedgerCommand>();
        foreach (var command in known)
        {
            if (command.Kind is LedgerCommandKind.Record)
                entries[command.Id] = command;
            if (command.Kind is LedgerCommandKind.Reverse or LedgerCommandKind.Correct)
                entries.Remove(command.Id);
            if (command.Kind is LedgerCommandKind.Correct)
                entries[command.NewId] = command;
        }

        return entries;
    }

    private bool IsRepetition(IReadOnlyList<LedgerCommand> known, LedgerCommand command) =>
        command.Kind is LedgerCommandKind.Record && Standing(known).ContainsKey(command.Id);

    private bool IsAllowed(LedgerCommand[] known, LedgerCommand command)
    {
        var stands = Standing(known);
        var entry = stands.GetValueOrDefault(command.Id);
        bool Seen(int id) => known.Any(earlier => (earlier.Kind is LedgerCommandKind.Record && earlier.Id == id) || (earlier.Kind is LedgerCommandKind.Correct && earlier.NewId == id));
        return command.Kind switch
        {
            LedgerCommandKind.Record when IsTooClose(command, command.Subject) => false,
            LedgerCommandKind.Record when Seen(command.Id) && !MayRecordAgain(known, command.Id) => entry is { Kind: LedgerCommandKind.Record } first && (first.Subject, first.Amount, first.By, DayOf(first)) == (command.Subject, command.Amount, command.By, DayOf(command)),
            LedgerCommandKind.Reverse => entry is not null && !IsTooClose(command, entry.Subject) && IsInTime(known, command),
            LedgerCommandKind.Correct => entry is not null && !Seen(command.NewId) && !IsTooClose(command, entry.Subject) && !IsTooClose(command, command.Subject) && IsInTime(known, command),
            LedgerCommandKind.Redeem => !IsTooClose(command, command.Subject) && Balance(known, command.Subject, DayOf(command)) >= command.Amount && IsInTime(known, command),
            LedgerCommandKind.ReverseEvent => command.Event < known.Length && IsReversible(known, command) && IsInTime(known, command),
            _ => !IsTooClose(command, command.Subject) && IsInTime(known, command),
        };
    }

    private bool IsReversible(LedgerCommand[] known, LedgerCommand command)
    {
        var target = known[command.Event];
        if (target.Kind is not (LedgerCommandKind.Suspend or LedgerCommandKind.Exempt or LedgerCommandKind.Credit or LedgerCommandKind.Redeem) || !IsInForce(known, command.Event))
            return false;
        return !IsTooClose(command, target.Subject) && !Coins(known).Any(coin => coin.Number == command.Event && coin.SpentBy is not null);
    }

    /// <summary>Every point is a coin; each redemption takes coins that can be spent that day, and a reversal gives them back.</summary>
    private List<Coin> Coins(IReadOnlyList<LedgerCommand> known)
    {
        var coins = new List<Coin>();
        for (var number = 0; number < known.Count; number++)
        {
            var command = known[number];
            if (command.Kind is LedgerCommandKind.Credit)
                coins.AddRange(Enumerable.Range(0, command.Amount).Select(_ => new Coin(number, command)).ToArray());
            for (var left = command.Kind is LedgerCommandKind.Redeem ? command.Amount : 0; left > 0; left--)
                Next(coins.Where(coin => coin.Credit.Subject == command.Subject && coin.SpentBy is null && CanBeSpent(coin.Credit, DayOf(command)))).SpentBy = number;
            if (command.Kind is not LedgerCommandKind.ReverseEvent)
                continue;
            coins.RemoveAll(coin => coin.Number == command.Event);
            foreach (var coin in coins.Where(coin => coin.SpentBy == command.Event))
                coin.SpentBy = null;
        }

        return coins;
    }

    private static bool IsInForce(IEnumerable<LedgerCommand> known, int number) => !known.Any(other => other.Kind is LedgerCommandKind.ReverseEvent && other.Event == number);

    private static IEnumerable<LedgerCommand> InForce(IReadOnlyList<LedgerCommand> known, LedgerCommandKind kind) => known.Where((command, number) => command.Kind == kind && IsInForce(known, number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{told.Count} commands carried out");
}
