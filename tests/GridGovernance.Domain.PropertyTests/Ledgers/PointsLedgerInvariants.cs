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

    [Property(DisplayName = "LED-1 a ledger as of any instant is what it was then")]
    public Property As_of_is_what_it_was(LedgerStory story)
    {
        var ledger = Open();
        var then = new List<(DateTimeOffset At, string Json)>();
        foreach (var command in story.Commands)
        {
            if (command.Apply(ledger) && ledger.Events[^1].At is var at)
                then.Add((at, ledger.ToSnapshot().ToJson()));
        }

        var last = then.GroupBy(known => known.At).Select(known => known.Last());
        return last.All(known => ledger.AsOf(known.At).ToSnapshot().ToJson() == known.Json).ToProperty().Classify(then.Count < 3, "short").Classify(ledger.Entries.Any(entry => !entry.Stands), "something is reversed");
    }

    [Property(DisplayName = "LED-2 a snapshot read back, its events written again, gives the same bytes")]
    public Property Snapshots_lose_nothing(LedgerStory story)
    {
        var ledger = Told(story);
        var json = ledger.ToSnapshot().ToJson();
        var read = LedgerSnapshot.TryParse(json, out var stored, out var findings) & PointsLedger.TryRestore(stored!, out var restored, out var refused);
        return read.Label(string.Join('\n', findings.Concat(refused))).And(() => restored!.ToSnapshot().ToJson() == json).And(() => restored!.Activities.SequenceEqual(ledger.Activities));
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

    [Property(DisplayName = "LED-7 redeeming never changes the assessment score, and no balance falls below zero")]
    public Property Redeeming_never_lowers_the_score(LedgerStory story)
    {
        var (ledger, holds, redeemed) = (Open(), true, false);
        foreach (var command in story.Commands)
        {
            var before = Score(ledger);
            var done = command.Apply(ledger);
            if (command.Kind is not (LedgerCommandKind.Redeem or LedgerCommandKind.Credit))
                continue;
            redeemed |= done && command.Kind is LedgerCommandKind.Redeem;
            holds &= Score(ledger) == before && ledger.BalanceOf(PersonId.From($"p-{command.Subject}"), DateOnly.FromDateTime(command.At.DateTime)) >= Points.Zero;
        }

        return holds.ToProperty().Classify(redeemed, "something is redeemed");
    }

    [Property(DisplayName = "LED-8 nobody ever writes for themselves")]
    public bool Nobody_writes_for_themselves(LedgerStory story) => Told(story).Entries.All(entry => entry.Activity.Subject.Person != entry.Activity.Recorder);

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
