using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Ledgers;

public class PointsLedgerTests
{
    private static readonly PersonId Worker = PersonId.From("worker");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly PersonId Spouse = PersonId.From("spouse");
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Day = new(2026, 3, 9);

    private readonly PointsLedger ledger = PointsLedger.Open(UnitId.From("office"), new Family());

    [Fact]
    public void Record_TheSameAgain_ChangesNothingAndAnswersWithTheFirstEvent()
    {
        var first = ledger.Record(Patrol("a1"), Clerk, Noon, "file 7").OrThrow();

        Assert.Same(first, ledger.Record(Patrol("a1"), Clerk, Noon.AddHours(1)).OrThrow());
        Assert.Equal(1, ledger.Version);
        Assert.Equal(("file 7", Clerk, Noon), (ledger.Find(ActivityId.From("a1"))!.Evidence, first.Activity.Recorder, first.Activity.RecordedAt));
    }

    /// <summary>One row per refusal; each row mends the mistake of the row before.</summary>
    [Fact]
    public void Record_Refusals_ComeInTheDocumentedOrder()
    {
        ledger.Record(Patrol("a1"), Clerk, Noon).OrThrow();
        ledger.Record(Patrol("a2"), Clerk, Noon).OrThrow();
        ledger.Reverse(ActivityId.From("a2"), Clerk, Noon, "typed twice").OrThrow();

        Assert.True(Refused<RecorderTooClose>(ledger.Record(Patrol("a1", 2), Worker, Noon.AddHours(-1))).IsOwn);
        Assert.False(Refused<RecorderTooClose>(ledger.Record(Patrol("a1", 2), Spouse, Noon.AddHours(-1))).IsOwn);
        Refused<ActivityIdTaken>(ledger.Record(Patrol("a1", 2), Clerk, Noon.AddHours(-1)));
        Refused<EntryAlreadyReversed>(ledger.Record(Patrol("a2"), Clerk, Noon.AddHours(-1)));
        Refused<WrittenTooEarly>(ledger.Record(Patrol("a3"), Clerk, Noon.AddHours(-1)));
        Assert.Equal(3, ledger.Version);
    }

    [Fact]
    public void Reverse_Refusals_ComeInTheDocumentedOrder()
    {
        ledger.Record(Patrol("a1"), Clerk, Noon).OrThrow();

        Refused<UnknownEntry>(ledger.Reverse(ActivityId.From("a9"), Worker, Noon.AddHours(-1), "x"));
        Refused<RecorderTooClose>(ledger.Reverse(ActivityId.From("a1"), Worker, Noon.AddHours(-1), "x"));
        Refused<WrittenTooEarly>(ledger.Reverse(ActivityId.From("a1"), Clerk, Noon.AddHours(-1), "x"));
        ledger.Reverse(ActivityId.From("a1"), Clerk, Noon, "x").OrThrow();
        Refused<EntryAlreadyReversed>(ledger.Reverse(ActivityId.From("a1"), Clerk, Noon, "x"));
        Assert.Empty(ledger.Activities);
    }

    [Fact]
    public void Correct_AnEntry_ReversesItAndLinksTheNewOne()
    {
        ledger.Record(Patrol("a1"), Clerk, Noon).OrThrow();

        Refused<ActivityIdTaken>(ledger.Correct(ActivityId.From("a1"), Patrol("a1", 2), Clerk, Noon, "x"));
        ledger.Correct(ActivityId.From("a1"), Patrol("a2", 2), Clerk, Noon.AddDays(1), "counted wrong").OrThrow();

        Assert.Equal(ActivityId.From("a2"), Assert.Single(ledger.Activities).Id);
        Assert.Equal(ActivityId.From("a1"), ledger.Find(ActivityId.From("a2"))!.Corrects);
        Assert.Equal(ActivityId.From("a1"), Assert.Single(ledger.AsOf(Noon).Activities).Id);
    }

    /// <summary>LED-5.</summary>
    [Fact]
    public void Redeem_SpendsTheEarliestCreditFirst_AndNothingExpired()
    {
        ledger.Credit(Worker, 10, DateSpan.Create(new(2026, 1, 1), new(2026, 3, 31)), Clerk, Noon, "January").OrThrow();
        ledger.Credit(Worker, 10, DateSpan.Create(new(2026, 2, 1)), Clerk, Noon, "February").OrThrow();

        ledger.Redeem(Worker, 12, Day, Clerk, Noon, "soap").OrThrow();

        Assert.Equal([8, 8], new[] { ledger.BalanceOf(Worker, Day), ledger.BalanceOf(Worker, new(2026, 4, 1)) });
        Assert.Equal((Points)8, Refused<BalanceTooLow>(ledger.Redeem(Worker, 9, Day, Clerk, Noon.AddHours(-1), "rice")).Available);
        Refused<RecorderTooClose>(ledger.Redeem(Worker, 9, Day, Worker, Noon, "rice"));
        Refused<WrittenTooEarly>(ledger.Redeem(Worker, 8, Day, Clerk, Noon.AddHours(-1), "rice"));
        Assert.Equal(Points.Zero, ledger.AsOf(Noon.AddHours(-1)).BalanceOf(Worker, Day));
    }

    [Fact]
    public void SubjectsFor_TellsSuspensionsAndWholeExemptions()
    {
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 1), new(2026, 3, 5)), Clerk, Noon, "leave").OrThrow();
        ledger.Exempt(Spouse, DateSpan.Create(new(2026, 3, 1), new(2026, 4, 29)), Clerk, Noon, "ill").OrThrow();

        var march = ledger.SubjectsFor(Period.Month(2026, 3), [Worker, Spouse]);
        var april = ledger.SubjectsFor(Period.Month(2026, 4), [Worker, Spouse]);

        Assert.Equal([5, 0], march.Select(subject => subject.SuspendedDaysOf(Period.Month(2026, 3))));
        Assert.Equal([false, true], march.Select(subject => subject.Exempt));
        Assert.Equal([false, false], april.Select(subject => subject.Exempt));
    }

    /// <summary>LED-4.</summary>
    [Fact]
    public void Snapshot_ThroughJson_LosesNothing()
    {
        WriteOneOfEach();
        var json = ledger.ToSnapshot().ToJson();

        Assert.True(LedgerSnapshot.TryParse(json, out var stored, out _));
        Assert.True(PointsLedger.TryRestore(stored!, out var restored, out var findings), string.Join('\n', findings));
        Assert.Equal(json, restored.ToSnapshot().ToJson());
        Assert.Equal((Points)4, restored.BalanceOf(Worker, Day));
    }

    [Fact]
    public void TryRestore_ABrokenSnapshot_NamesEverythingWrong()
    {
        WriteOneOfEach();
        var good = ledger.ToSnapshot();
        LedgerEventSnapshot[] events = [.. good.Events];
        events[0] = events[0] with { Activity = events[0].Activity! with { Date = "2026-02-30" } };
        events[1] = events[1] with { Type = "rewritten" };
        events[6] = events[6] with { Amount = "99" };

        Assert.False(PointsLedger.TryRestore(good with { Events = events }, out _, out var findings));
        Assert.Equal(["snapshot.unreadable $.events[0].activity.date", "snapshot.unreadable $.events[1].type", "ledger.balance-too-low $.events[6]"],
            findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.False(PointsLedger.TryRestore(good with { Format = 2 }, out _, out findings));
        Assert.Equal("snapshot.format", Assert.Single(findings).Code);
    }

    [Fact]
    public void Replacing_EveryId_LeavesNoneOfThemInTheSnapshot()
    {
        WriteOneOfEach();

        var json = ledger.Replacing(subject => SubjectId.Parse("s" + subject.ToString().Length), person => PersonId.From("p" + person.ToString().Length)).ToSnapshot().ToJson();

        Assert.DoesNotContain("worker", json, StringComparison.Ordinal);
        Assert.DoesNotContain("clerk", json, StringComparison.Ordinal);
    }

    private void WriteOneOfEach()
    {
        ledger.Record(Patrol("a1"), Clerk, Noon, "file 7").OrThrow();
        ledger.Record(new(ActivityId.From("a2"), Worker, "training", Day, Quantity.Parse("2.5"), ["level=II", "verified"]), Clerk, Noon).OrThrow();
        ledger.Correct(ActivityId.From("a1"), Patrol("a3", 3), Clerk, Noon.AddHours(1), "counted wrong").OrThrow();
        ledger.Reverse(ActivityId.From("a2"), Clerk, Noon.AddHours(2), "not held").OrThrow();
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 20)), Clerk, Noon.AddHours(3), "ill").OrThrow();
        ledger.Credit(Worker, 10, DateSpan.Create(new(2026, 1, 1), new(2026, 12, 31)), Clerk, Noon.AddHours(4), "opening").OrThrow();
        ledger.Redeem(Worker, 6, Day, Clerk, Noon.AddHours(5), "soap").OrThrow();
        ledger.Exempt(Worker, DateSpan.Create(new(2027, 1, 1)), Clerk, Noon.AddHours(6), "retired").OrThrow();
    }

    private static Activity Patrol(string id, int quantity = 1) => new(ActivityId.From(id), Worker, "patrol", Day, Quantity.Of(quantity));

    private static T Refused<T>(OneOf.IOneOf outcome) where T : Refusal => Assert.IsType<T>(outcome.Value);

    private sealed class Family : ISeparationOfDuties
    {
        public bool IsTooClose(PersonId recorder, SubjectId subject, DateOnly on) => recorder == Spouse && subject == (SubjectId)Worker;
    }
}
