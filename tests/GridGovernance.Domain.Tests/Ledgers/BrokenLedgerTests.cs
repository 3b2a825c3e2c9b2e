using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Ledgers;

/// <summary>One event of a stored ledger that cannot be written again once made every later event that needed it a finding of its own.</summary>
public class BrokenLedgerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly SubjectId Worker = PersonId.From("w1");

    /// <summary>Recorded, corrected, reversed; credited, redeemed, taken back; suspended, taken back.</summary>
    private static LedgerSnapshot Stored()
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        Activity Of(string id) => new(ActivityId.From(id), Worker, "patrol", new(2026, 3, 9));
        ledger.Record(Of("a"), Clerk, Noon).OrThrow();
        ledger.Correct(ActivityId.From("a"), Of("b"), Clerk, Noon.AddHours(1), "wrong street").OrThrow();
        ledger.Reverse(ActivityId.From("b"), Clerk, Noon.AddHours(2), "did not happen").OrThrow();
        ledger.Credit(Worker, 5, new DateOnly(2026, 3, 10), Clerk, Noon.AddHours(3), "prize").OrThrow();
        ledger.Redeem(Worker, 4, new(2026, 3, 11), Clerk, Noon.AddHours(4), "soap").OrThrow();
        ledger.ReverseEvent(5, Clerk, Noon.AddHours(5), "brought back").OrThrow();
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 20), new(2026, 3, 22)), Clerk, Noon.AddHours(6), "ill").OrThrow();
        ledger.ReverseEvent(7, Clerk, Noon.AddHours(7), "came after all").OrThrow();
        return ledger.ToSnapshot();
    }

    [Theory]
    [InlineData(0, "by", "snapshot.unreadable $.events[0].by")]
    [InlineData(1, "reason", "snapshot.missing $.events[1].reason")]
    [InlineData(3, "type", "snapshot.unreadable $.events[3].type")]
    [InlineData(4, "by", "snapshot.unreadable $.events[4].by")]
    [InlineData(6, "reason", "snapshot.missing $.events[6].reason")]
    [InlineData(2, "at", "ledger.written-too-early $.events[3]")]
    public void TryRestore_OfOneBrokenEvent_GivesOneFinding(int at, string part, string expected)
    {
        var stored = Stored();
        var events = stored.Events!.ToArray();
        events[at] = part switch
        {
            "by" => events[at] with { By = "" },
            "reason" => events[at] with { Reason = null },
            "type" => events[at] with { Type = "forgotten" },
            _ => events[at] with { At = Noon.AddYears(1) },
        };

        Assert.False(PointsLedger.TryRestore(stored with { Events = events }, out _, out var findings));

        Assert.Equal([expected], findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    /// <summary>What does not follow from the lost event is still told.</summary>
    [Fact]
    public void TryRestore_OfSeveralCauses_TellsEach()
    {
        var stored = Stored();
        var events = stored.Events!.ToArray();
        events[0] = events[0] with { By = "" };                                           // a is lost, and with it b
        events[3] = events[3] with { Amount = "3" };                                      // 4 cannot be spent of it
        events[7] = events[7] with { Number = 99 };                                       // there are not so many

        Assert.False(PointsLedger.TryRestore(stored with { Events = events }, out _, out var findings));

        Assert.Equal(["snapshot.unreadable $.events[0].by", "ledger.balance-too-low $.events[4]", "ledger.unknown-event $.events[7]"], findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    /// <summary>Credits beyond all range once made the balance throw, and so did restoring them.</summary>
    [Fact]
    public void Credit_BeyondAllRange_IsRefusedAndFoundInASnapshot()
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        ledger.Credit(Worker, Points.MaxValue, new DateOnly(2026, 3, 10), Clerk, Noon, "all there is").OrThrow();

        Assert.Equal(new BalanceOutOfRange(Worker, 1, Points.MaxValue), ledger.Credit(Worker, 1, new DateOnly(2026, 3, 10), Clerk, Noon, "more").Value);
        Assert.Equal(Points.MaxValue, ledger.BalanceOf(Worker, new(2026, 3, 11)));

        var stored = ledger.ToSnapshot();
        Assert.False(PointsLedger.TryRestore(stored with { Events = [stored.Events![0], stored.Events[0]] }, out _, out var findings));
        Assert.Equal("ledger.balance-out-of-range $.events[1]", Assert.Single(findings.Select(finding => $"{finding.Code} {finding.Path}")));
    }
}
