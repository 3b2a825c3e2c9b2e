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
    protected sealed class Coin(int number, LedgerCommand credit, DateOnly from, DateOnly? until)
    {
        /// <summary>The first day it can be spent on.</summary>
        public DateOnly From => from;

        /// <summary>The last one; null for no end.</summary>
        public DateOnly? Until => until;

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

    /// <summary>Whether a point can be spent on the day.</summary>
    protected virtual bool CanBeSpent(Coin coin, DateOnly on) => coin.From <= on && (coin.Until is null || on <= coin.Until);

    /// <summary>Which declaration, of those before a credit, says when it expires; null for none.</summary>
    protected virtual LedgerCommand? DeclaredFor(IEnumerable<LedgerCommand> known, int credit) => known.Take(credit).LastOrDefault(command => command.Kind is LedgerCommandKind.DeclareExpiry);

    protected virtual Coin Next(IEnumerable<Coin> coins) => coins.MinBy(coin => coin.From)!;

    protected virtual int Balance(IReadOnlyList<LedgerCommand> known, int person, DateOnly on) =>
        Coins(known).Count(coin => coin.Credit.Subject == person && coin.SpentBy is null && CanBeSpent(coin, on));

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
            LedgerCommandKind.DeclareExpiry => IsInTime(known, command),
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
                coins.AddRange(CoinsOf(known, number));
            for (var left = command.Kind is LedgerCommandKind.Redeem ? command.Amount : 0; left > 0; left--)
                Next(coins.Where(coin => coin.Credit.Subject == command.Subject && coin.SpentBy is null && CanBeSpent(coin, DayOf(command)))).SpentBy = number;
            if (command.Kind is not LedgerCommandKind.ReverseEvent)
                continue;
            coins.RemoveAll(coin => coin.Number == command.Event);
            foreach (var coin in coins.Where(coin => coin.SpentBy == command.Event))
                coin.SpentBy = null;
        }

        return coins;
    }

    /// <summary>The points of a credit, spendable on dates of its own or as it was declared before it.</summary>
    private Coin[] CoinsOf(IReadOnlyList<LedgerCommand> known, int number)
    {
        var (credit, day) = (known[number], DayOf(known[number]));
        var (from, until) = !credit.FollowsExpiry ? (day.AddDays(-1), credit.Amount > 2 ? day.AddDays(1) : (DateOnly?)null) : (day, LastDay(DeclaredFor(known, number), day));
        return [.. Enumerable.Range(0, credit.Amount).Select(_ => new Coin(number, credit, from, until))];
    }

    /// <summary>The last day of points given in March: never, a month on, the end of the month, of the next one, of the quarter.</summary>
    private static DateOnly? LastDay(LedgerCommand? declared, DateOnly day) => declared?.Amount switch
    {
        null or 1 => null,
        2 => new DateOnly(day.Year, day.Month + 1, day.Day).AddDays(-1),
        4 => new DateOnly(2026, 4, 30),
        _ => new DateOnly(2026, 3, 31),
    };

    private static bool IsInForce(IEnumerable<LedgerCommand> known, int number) => !known.Any(other => other.Kind is LedgerCommandKind.ReverseEvent && other.Event == number);

    private static IEnumerable<LedgerCommand> InForce(IReadOnlyList<LedgerCommand> known, LedgerCommandKind kind) => known.Where((command, number) => command.Kind == kind && IsInForce(known, number));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{told.Count} commands carried out");
}
