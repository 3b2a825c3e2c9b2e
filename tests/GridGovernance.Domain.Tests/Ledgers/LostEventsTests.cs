using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Ledgers;

/// <summary>What follows from a stored event that is lost is not told again; what does not follow from it is.</summary>
public class LostEventsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly LedgerActivitySnapshot Patrol = new() { Id = "a", Subject = "w1", Kind = "patrol", Date = "2026-03-09", Quantity = "1", Tags = [] };

    private static LedgerEventSnapshot Recorded(LedgerActivitySnapshot? activity, string by = "clerk") => new() { Type = "recorded", At = Noon, By = by, Activity = activity };

    private static LedgerEventSnapshot Corrected(LedgerActivitySnapshot? activity) => new() { Type = "corrected", At = Noon, By = "clerk", Activity = activity, Reversed = "z", Reason = "wrong street" };

    private static LedgerEventSnapshot Reversed(string id) => new() { Type = "reversed", At = Noon, By = "clerk", Reversed = id, Reason = "did not happen" };

    private static LedgerEventSnapshot Credited(string? amount, string subject = "w1", string by = "clerk") =>
        new() { Type = "credited", At = Noon, By = by, Subject = subject, Amount = amount, From = "2026-03-10", Reason = "prize" };

    private static LedgerEventSnapshot Redeemed(string subject) => new() { Type = "redeemed", At = Noon, By = "clerk", Subject = subject, Amount = "1", From = "2026-03-10", Reason = "soap" };

    private static LedgerEventSnapshot TakenBack(int? number, string by) => new() { Type = "event-reversed", At = Noon, By = by, Number = number, Reason = "brought back" };

    private static LedgerEventSnapshot Suspended(string by) => new() { Type = "suspended", At = Noon, By = by, Subject = "w1", From = "2026-03-20", Reason = "ill" };

    [Fact]
    public void AnEntryWithoutAnId_MayBeAnyThatIsMissingLater()
    {
        Holds(["$.events[0].activity"], Recorded(null), Reversed("x"));
        Holds(["$.events[0].activity"], Corrected(null), Reversed("x"));
        Holds(["$.events[0].activity.id"], Recorded(Patrol with { Id = "" }), Reversed("x"));
    }

    [Fact]
    public void AnEntryWithAnId_IsOnlyThatOne() => Holds(["$.events[0].by", "$.events[2]"], Recorded(Patrol, by: ""), Reversed("a"), Reversed("x"));

    [Fact]
    public void OnceAnyEntryMayBeLost_ItStaysSo()
    {
        Holds(["$.events[0].activity", "$.events[1].by"], Recorded(null), Recorded(Patrol, by: ""), Reversed("x"));
        Holds(["$.events[0].activity", "$.events[1].activity"], Recorded(null), Recorded(null), Reversed("x"));
    }

    [Fact]
    public void ACreditWithoutASubject_MayBeAnybodys()
    {
        Holds(["$.events[0].subject"], Credited("1", subject: ""), Redeemed("w2"));
        Holds(["$.events[0].subject", "$.events[1].by"], Credited("1", subject: ""), Credited("1", by: ""), Redeemed("w2"));
        Holds(["$.events[0].subject", "$.events[1].subject"], Credited("1", subject: ""), Credited("1", subject: ""), Redeemed("w2"));
    }

    [Fact]
    public void ACreditWithASubject_IsOnlyTheirs()
    {
        Holds(["$.events[0].by", "$.events[2]"], Credited("1", by: ""), Redeemed("w1"), Redeemed("w2"));
        Holds(["$.events[0].amount", "$.events[0].amount"], Credited(null), Redeemed("w1"));
    }

    [Fact]
    public void ALostReversal_MayHaveGivenPointsBackToAnybody()
    {
        Holds(["$.events[0].by"], TakenBack(7, by: ""), Redeemed("w1"));
        Holds(["$.events[0].by"], TakenBack(null, by: ""), Redeemed("w1"));
        Holds(["$.events[0].by", "$.events[1].by"], TakenBack(7, by: ""), TakenBack(7, by: ""), Redeemed("w1"));
        Holds(["$.events[0].by", "$.events[1].by"], TakenBack(7, by: ""), Suspended(by: ""), Redeemed("w1"));
    }

    [Fact]
    public void ALostSuspension_TakesNoPoints() => Holds(["$.events[0].by", "$.events[1]", "$.events[2]"], Suspended(by: ""), Redeemed("w1"), Reversed("x"));

    private static void Holds(string[] paths, params LedgerEventSnapshot[] events)
    {
        Assert.False(PointsLedger.TryRestore(PointsLedger.Open(UnitId.From("office")).ToSnapshot() with { Events = events }, out _, out var findings));
        Assert.Equal(paths, findings.Select(finding => finding.Path));
    }
}
