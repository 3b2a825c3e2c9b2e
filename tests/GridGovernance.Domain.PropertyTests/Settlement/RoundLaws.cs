using FsCheck;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Kernel;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.PropertyTests.Settlement;

/// <summary>The laws of settlement rounds as data, for the library, the oracle and the planted faults alike.</summary>
internal static class RoundLaws
{
    public static LawSet Of(Func<RoundStory, IRound> open, Arbitrary<RoundStory>? stories = null)
    {
        var told = stories ?? RoundStory.Any();
        return new([
            ForAll("SET-6", "after every step the library stands where a round stands that is read off the rules", told, story => AgreesWithTheOracle(open(story), story), oneIn: 2),
            ForAll("SET-7", "the statements of a final round are immutable under any later commands", told, story => FinalIsForEver(open(story), story), oneIn: 50),
            ForAll("SET-8", "an objection comes in time up to the last working day of notice, and not after", told, story => DeadlinesAreExact(open(story), story), oneIn: 10),
            ForAll("SET-9", "approver is never preparer; reviewer is never preparer, objector or subject", told, story => DutiesAreSeparate(open(story), story), oneIn: 4),
            ForAll("SET-10", "an objection never lowers a score unless the terms say so", told, story => ScoresAreNotLowered(open(story), story), oneIn: 50),
        ]);
    }

    /// <summary>That a round may be reloaded from its snapshot after every step.</summary>
    public static Said SurvivesStorage(RoundStory story)
    {
        var (reloaded, plain) = (new LibraryRound(story), new LibraryRound(story));
        foreach (var command in story.Commands)
        {
            if (reloaded.Do(command) != plain.Do(command))
                return Said.Broken($"{command} goes another way after a reload");
            if (reloaded.Reload() is { } problem)
                return Said.Broken($"after {command}: {problem}");
            if (reloaded.Tells() != plain.Tells())
                return Said.Broken($"after {command}: {reloaded.Tells()} against {plain.Tells()}");
        }

        return plain.Round.Objections.Count > 0 ? Said.Kept : Said.NotApplicable;
    }

    private static Said AgreesWithTheOracle(IRound round, RoundStory story)
    {
        var oracle = new NaiveRound(story);
        foreach (var command in story.Commands)
        {
            var (taken, should) = (round.Do(command), oracle.Do(command));
            if (taken != should || round.Tells() != oracle.Tells())
                return Said.Broken($"{command} {(taken ? "taken" : "refused")}, should be {(should ? "taken" : "refused")}\n{round.Tells()}\n{oracle.Tells()}");
        }

        return oracle.Tells().StartsWith("Open", StringComparison.Ordinal) ? Said.NotApplicable : Said.Kept;
    }

    private static Said FinalIsForEver(IRound round, RoundStory story)
    {
        string? final = null;
        foreach (var command in story.Commands)
        {
            round.Do(command);
            if (final is not null && round.Tells() != final)
                return Said.Broken($"{command} changed the final round\n{final}\n{round.Tells()}");
            final ??= round.Tells().StartsWith(nameof(RoundState.Final), StringComparison.Ordinal) ? round.Tells() : null;
        }

        return final is null ? Said.NotApplicable : Said.Kept;
    }

    private static Said DeadlinesAreExact(IRound round, RoundStory story)
    {
        var (calendar, said) = (new NaiveWorkingCalendar(story.Terms.Calendar), Said.NotApplicable);
        var (published, last, seen) = ((DateOnly?)null, DateTimeOffset.MinValue, new HashSet<int>());
        foreach (var command in story.Commands)
        {
            var onNotice = round.Tells().StartsWith(nameof(RoundState.PublicNotice), StringComparison.Ordinal);
            var taken = round.Do(command);
            if (onNotice && command.Kind is RoundCommandKind.Raise && command.At >= last && !seen.Contains(command.Objection))
            {
                var days = calendar.WorkingDaysBetween(published!.Value, command.On);
                var inTime = command.On <= calendar.AddWorkingDays(published.Value, story.NoticeDays);
                if (taken != inTime)
                    return Said.Broken($"{command}, {days} working days after {published:O}, was {(taken ? "taken" : "refused")}");
                said = Said.Kept;
            }

            if (!taken)
                continue;
            last = command.At;
            published = command.Kind is RoundCommandKind.Publish ? command.On : published;
            if (command.Kind is RoundCommandKind.Raise)
                seen.Add(command.Objection);
        }

        return said;
    }

    private static Said DutiesAreSeparate(IRound round, RoundStory story)
    {
        var (preparer, objections, said) = (-1, new Dictionary<int, RoundCommand>(), Said.NotApplicable);
        foreach (var command in story.Commands.Where(round.Do))
        {
            preparer = command.Kind is RoundCommandKind.Prepare ? command.By : preparer;
            if (command.Kind is RoundCommandKind.Raise)
                objections.Add(command.Objection, command);
            if (command.Kind is RoundCommandKind.Publish or RoundCommandKind.Finalise && command.By == preparer)
                return Said.Broken($"{command} by the preparer");
            if (command.Kind is RoundCommandKind.Uphold or RoundCommandKind.Dismiss && objections[command.Objection] is var raised && (command.By == preparer || command.By == raised.By || command.By == raised.Subject))
                return Said.Broken($"{command} by who prepared, raised or is concerned");
            said = command.Kind is RoundCommandKind.Publish ? Said.Kept : said;
        }

        return said;
    }

    private static Said ScoresAreNotLowered(IRound round, RoundStory story)
    {
        var said = Said.NotApplicable;
        foreach (var command in story.Commands)
        {
            var before = round.Tells();
            if (!round.Do(command) || command.Kind is not RoundCommandKind.Uphold || story.MayLower)
                continue;
            if (Totals(round.Tells()).Zip(Totals(before)).Any(pair => pair.First < pair.Second))
                return Said.Broken($"{command} made {round.Tells()} of {before}");
            said = Said.Kept;
        }

        return said;
    }

    private static IEnumerable<int> Totals(string tells) => tells.Split('[', ']')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => int.Parse(pair.Split('=')[1], null));
}
