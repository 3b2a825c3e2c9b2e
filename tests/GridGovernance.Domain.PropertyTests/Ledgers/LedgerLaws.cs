using FsCheck;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Ledgers;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.PropertyTests.Ledgers;

/// <summary>The laws of ledgers as data, for the library, the oracle and the planted faults alike.</summary>
internal static class LedgerLaws
{
    private static readonly DateOnly Day = new(2026, 3, 5);

    public static LawSet Of(Func<ILedgerKeeper> open, Arbitrary<LedgerStory>? stories = null)
    {
        var told = stories ?? LedgerValues.AnyLedgerStory();
        return new([
            ForAll("LED-1", "a ledger as of any instant is what it was then", told, story => AsOfIsWhatItWas(open(), story)),
            ForAll("LED-7", "redeeming never changes the assessment score, and no balance falls below zero", told, story => PursesAreApart(open(), story)),
            ForAll("LED-8", "nobody ever writes for themselves", told, story => NobodyForThemselves(open(), story)),
            ForAll("LED-9", "after every command the library answers what a ledger answers that keeps only what it was told", told, story => AgreesWithTheOracle(open(), story)),
            ForAll("LED-10", "a reversed id stays reversed", told, story => ReversedStaysReversed(open(), story), oneIn: 10),
        ]);
    }

    private static Said AsOfIsWhatItWas(ILedgerKeeper keeper, LedgerStory story)
    {
        var then = new Dictionary<DateTimeOffset, LedgerAnswers>();
        foreach (var command in story.Commands)
        {
            if (keeper.Do(command) && then.Keys.All(at => at <= command.At))
                then[command.At] = keeper.Answers(DateTimeOffset.MaxValue, Day);
        }

        var wrong = then.FirstOrDefault(known => keeper.Answers(known.Key, Day) != known.Value);
        return Said.Of(wrong.Value is null, $"at {wrong.Key:O} it was {wrong.Value}\nand as of then it is {keeper.Answers(wrong.Key, Day)}", applies: then.Count > 1);
    }

    private static Said PursesAreApart(ILedgerKeeper keeper, LedgerStory story)
    {
        var said = Said.NotApplicable;
        foreach (var command in story.Commands)
        {
            var before = keeper.Answers(DateTimeOffset.MaxValue, Day);
            if (!keeper.Do(command) || command.Kind is not (LedgerCommandKind.Redeem or LedgerCommandKind.Credit))
                continue;
            var after = keeper.Answers(DateTimeOffset.MaxValue, Day);
            if (before.Standing != after.Standing || after.Balances.Contains('-', StringComparison.Ordinal))
                return Said.Broken($"{command} made {after} of {before}");
            said = Said.Kept;
        }

        return said;
    }

    private static Said NobodyForThemselves(ILedgerKeeper keeper, LedgerStory story)
    {
        var own = story.Commands.Where(command => command.Kind is LedgerCommandKind.Record or LedgerCommandKind.Suspend or LedgerCommandKind.Exempt or LedgerCommandKind.Credit or LedgerCommandKind.Redeem && command.By == command.Subject).ToArray();
        foreach (var command in story.Commands)
        {
            if (keeper.Do(command) && command.By == command.Subject && own.Contains(command))
                return Said.Broken($"{command} was carried out");
        }

        return own.Length > 0 ? Said.Kept : Said.NotApplicable;
    }

    private static Said AgreesWithTheOracle(ILedgerKeeper keeper, LedgerStory story)
    {
        var oracle = new NaiveKeeper();
        foreach (var command in story.Commands)
        {
            var (done, should) = (keeper.Do(command), oracle.Do(command));
            if (done != should)
                return Said.Broken($"{command} was {(done ? "carried out" : "refused")}, and should not have been");
            foreach (var day in new[] { Day, DateOnly.FromDateTime(command.At.DateTime), Day.AddDays(40) })
            {
                var (answer, right) = (keeper.Answers(DateTimeOffset.MaxValue, day), oracle.Answers(DateTimeOffset.MaxValue, day));
                if (answer != right)
                    return Said.Broken($"after {command} on {day:O}: {answer}\nshould be {right}");
            }
        }

        return story.Commands.Count > 3 ? Said.Kept : Said.NotApplicable;
    }

    private static Said ReversedStaysReversed(ILedgerKeeper keeper, LedgerStory story)
    {
        var reversed = new HashSet<int>();
        foreach (var command in story.Commands)
        {
            if (keeper.Do(command) && command.Kind is LedgerCommandKind.Reverse or LedgerCommandKind.Correct)
                reversed.UnionWith(keeper.Answers(DateTimeOffset.MaxValue, Day).Standing.Contains($"e-{command.Id}:", StringComparison.Ordinal) ? [] : [command.Id]);
            if (reversed.FirstOrDefault(id => keeper.Answers(DateTimeOffset.MaxValue, Day).Standing.Contains($"e-{id}:", StringComparison.Ordinal), -1) is var revived and >= 0)
                return Said.Broken($"e-{revived} stands again after {command}");
        }

        return reversed.Count > 0 ? Said.Kept : Said.NotApplicable;
    }
}
