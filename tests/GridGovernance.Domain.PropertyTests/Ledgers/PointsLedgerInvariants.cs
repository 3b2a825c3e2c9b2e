using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Ledgers;

namespace GridGovernance.Domain.PropertyTests.Ledgers;

/// <summary>What every ledger keeps, whatever is asked of it.</summary>
[Properties(Arbitrary = [typeof(LedgerValues)], MaxTest = 300)]
public class PointsLedgerInvariants
{
    private static readonly PersonId Auditor = PersonId.From("auditor");

    [Property(DisplayName = "LED-2 a snapshot read back, its events written again, gives the same bytes")]
    public Property Snapshots_lose_nothing(LedgerStory story)
    {
        var ledger = Told(story);
        var json = ledger.ToSnapshot().ToJson();
        var read = LedgerSnapshot.TryParse(json, out var stored, out var findings) & PointsLedger.TryRestore(stored!, out var restored, out var refused);
        return read.Label(string.Join('\n', findings.Concat(refused))).And(() => restored!.ToSnapshot().ToJson() == json).And(() => restored!.Activities.SequenceEqual(ledger.Activities));
    }

    [Property(DisplayName = "LED-11 a snapshot with one broken event is refused with one finding, at that event or at the one after it")]
    public Property One_cause_gives_one_finding(LedgerStory story, NonNegativeInt which, NonNegativeInt how)
    {
        var snapshot = Told(story).ToSnapshot();
        var events = snapshot.Events!.ToArray();
        if (events.Length == 0)
            return true.ToProperty().Classify(true, "nothing to break");
        var (at, way) = (which.Get % events.Length, how.Get % 5);
        var isLast = at == events.Length - 1;
        events[at] = way switch
        {
            0 => events[at] with { Type = "forgotten" },
            1 => events[at] with { By = "" },
            2 when events[at].Reason is not null => events[at] with { Reason = " " },
            3 when events[at].Activity is { } activity => events[at] with { Activity = activity with { Quantity = "-1" } },
            4 when !isLast => events[at] with { At = events[at].At.AddYears(1) },   // the next one seems too early
            _ => events[at] with { By = null! },
        };

        PointsLedger.TryRestore(snapshot with { Events = events }, out var restored, out var findings);

        return (restored is null && findings.Count == 1 && (findings[0].Path.StartsWith($"$.events[{at}]", StringComparison.Ordinal) || findings[0].Path == $"$.events[{at + 1}]"))
            .Label($"broken at {at}, way {way}: {string.Join('\n', findings)}").Classify(!isLast, "events follow");
    }

    [Property(DisplayName = "LED-3 reversing everything gives the statement of an empty ledger")]
    public Property Reversing_everything_empties(LedgerStory story)
    {
        var ledger = Told(story);
        var at = ledger.Version == 0 ? default : ledger.Events[^1].At;
        foreach (var activity in ledger.Activities.ToArray())
            ledger.Reverse(activity.Id, Auditor, at, "all").OrThrow();
        return (Score(ledger) == Score(Open())).ToProperty().Classify(!ledger.Entries.Any(), "nothing to reverse");
    }

    [Property(DisplayName = "LED-6 a refusal changes nothing, and what succeeds is one event or a repetition")]
    public Property Refusals_change_nothing(LedgerStory story)
    {
        var ledger = Open();
        var wrong = new List<string>();
        foreach (var command in story.Commands)
        {
            var (version, json) = (ledger.Version, ledger.ToSnapshot().ToJson());
            var done = command.Apply(ledger);
            if (!done && ledger.ToSnapshot().ToJson() != json)
                wrong.Add($"{command} was refused and changed the ledger");
            if (done && ledger.Version != version + 1 && (ledger.Version != version || command.Kind is not LedgerCommandKind.Record))
                wrong.Add($"{command} wrote {ledger.Version - version} events");
        }

        return (wrong.Count == 0).Label(string.Join('\n', wrong));
    }

    private static readonly PointsEngine Engine = PointsEngine.Create(PointsScheme.Define("s").Base(10).Category("c").Award("a", "c", rule => rule.For("patrol").WorthPerUnit(2)).Build());

    private static PointsLedger Open() => PointsLedger.Open(UnitId.From("office"));

    private static PointsLedger Told(LedgerStory story)
    {
        var ledger = Open();
        foreach (var command in story.Commands)
            command.Apply(ledger);
        return ledger;
    }

    private static PointsStatement Score(PointsLedger ledger) =>
        Engine.Score(SubjectId.Parse("p-0"), Period.Month(2026, 3), ledger.Activities.Where(activity => activity.Subject == SubjectId.Parse("p-0"))).OrThrow();
}
