using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Ledgers;

/// <summary>Every part of an event that no ledger could have written is found, with its path.</summary>
public class DamagedLedgerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly SubjectId Worker = PersonId.From("w1");

    /// <summary>Recorded, credited, suspended, exempted, redeemed; the events' places in that order.</summary>
    private static LedgerSnapshot Stored()
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        ledger.Record(new(ActivityId.From("a"), Worker, "patrol", new(2026, 3, 9), tags: ["verified"]), Clerk, Noon).OrThrow();
        ledger.Credit(Worker, 5, DateSpan.Create(new(2026, 3, 10), new(2026, 6, 30)), Clerk, Noon, "prize").OrThrow();
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 20), new(2026, 3, 22)), Clerk, Noon, "ill").OrThrow();
        ledger.Exempt(Worker, DateSpan.Create(new(2026, 5, 1)), Clerk, Noon, "posted away").OrThrow();
        ledger.Redeem(Worker, 4, new(2026, 3, 11), Clerk, Noon, "soap").OrThrow();
        return ledger.ToSnapshot();
    }

    public static TheoryData<int, string, string[]> Damages => new()
    {
        { 0, "no activity", ["snapshot.missing $.events[0].activity "] },
        { 0, "broken activity", ["snapshot.unreadable $.events[0].activity.id ", "snapshot.unreadable $.events[0].activity.subject unit:", "snapshot.unreadable $.events[0].activity.quantity -1", "snapshot.unreadable $.events[0].activity.tags a;b", "snapshot.unreadable $.events[0].activity.tags null"] },
        { 1, "amount 0", ["snapshot.range $.events[1].amount 0"] },
        { 1, "amount -5", ["snapshot.range $.events[1].amount -5"] },
        { 1, "no amount", ["snapshot.unreadable $.events[1].amount ", "snapshot.range $.events[1].amount "] },
        { 1, "until before from", ["snapshot.range $.events[1].until 2026-03-09"] },
        { 2, "until before from", ["snapshot.range $.events[2].until 2026-03-09"] },
        { 3, "no subject", ["snapshot.unreadable $.events[3].subject "] },
        { 4, "no day", ["snapshot.unreadable $.events[4].from "] },
    };

    [Theory, MemberData(nameof(Damages))]
    public void TryRestore_OfADamagedEvent_NamesThePart(int at, string damage, string[] expected)
    {
        var stored = Stored();
        var events = stored.Events.ToArray();
        events[at] = damage switch
        {
            "no activity" => events[at] with { Activity = null },
            "broken activity" => events[at] with { Activity = new() { Id = "", Subject = "unit:", Kind = "patrol", Date = "2026-03-09", Quantity = "-1", Tags = ["fine", "a;b", null!] } },
            "amount 0" => events[at] with { Amount = "0" },
            "amount -5" => events[at] with { Amount = "-5" },
            "no amount" => events[at] with { Amount = null },
            "until before from" => events[at] with { Until = "2026-03-09" },
            "no subject" => events[at] with { Subject = null },
            _ => events[at] with { From = null },
        };

        Assert.False(PointsLedger.TryRestore(stored with { Events = events }, out var ledger, out var findings));

        Assert.Null(ledger);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}"));
    }

    [Fact]
    public void TryRestore_OfAnActivityWithoutTags_HasNone()
    {
        var stored = Stored();
        LedgerEventSnapshot[] events = [stored.Events[0] with { Activity = stored.Events[0].Activity! with { Tags = null! } }];

        Assert.True(PointsLedger.TryRestore(stored with { Events = events }, out var ledger, out _));
        Assert.Empty(ledger.Find(ActivityId.From("a"))!.Activity.Tags);
    }

    [Fact]
    public void TryRestore_OfAnIdTwice_IsRefused()
    {
        var stored = Stored();

        Assert.False(PointsLedger.TryRestore(stored with { Events = [stored.Events[0], stored.Events[0]] }, out _, out var findings));
        Assert.Equal(("ledger.activity-id-taken", "$.events[1]"), (Assert.Single(findings).Code, findings[0].Path));
    }
}
