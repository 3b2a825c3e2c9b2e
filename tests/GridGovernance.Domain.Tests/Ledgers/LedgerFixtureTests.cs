using GridGovernance.Domain.Ledgers;

namespace GridGovernance.Domain.Tests.Ledgers;

/// <summary>A snapshot of format 1 as it was first written, with an event of every type; it is read for ever.</summary>
public class LedgerFixtureTests
{
    private const string Format1 = """{"format":1,"unit":"office","events":[{"type":"recorded","at":"2026-03-10T12:00:00+08:00","by":"clerk","activity":{"id":"a1","subject":"worker","kind":"patrol","date":"2026-03-09","quantity":"2.5","tags":["level=II","verified"]},"evidence":"file 7"},{"type":"corrected","at":"2026-03-10T13:00:00+08:00","by":"clerk","activity":{"id":"a2","subject":"worker","kind":"patrol","date":"2026-03-09","quantity":"3","tags":[]},"reversed":"a1","reason":"counted wrong"},{"type":"reversed","at":"2026-03-10T14:00:00+08:00","by":"clerk","reversed":"a2","reason":"not held"},{"type":"suspended","at":"2026-03-10T15:00:00+08:00","by":"clerk","subject":"worker","from":"2026-03-20","until":"2026-03-25","reason":"leave"},{"type":"exempted","at":"2026-03-10T15:00:00+08:00","by":"clerk","subject":"worker","from":"2027-01-01","reason":"retired"},{"type":"expiry-declared","at":"2026-03-10T15:00:00+08:00","by":"clerk","expiry":"end-of-year+1"},{"type":"credited","at":"2026-03-10T16:00:00+08:00","by":"clerk","subject":"worker","amount":"10","from":"2026-03-10","until":"2027-12-31","reason":"March"},{"type":"redeemed","at":"2026-03-10T17:00:00+08:00","by":"clerk","subject":"worker","amount":"6","from":"2026-03-10","reason":"soap"},{"type":"event-reversed","at":"2026-03-10T18:00:00+08:00","by":"clerk","number":8,"reason":"brought back"}]}""";

    [Fact]
    public void Restore_Format1_KeepsEverything()
    {
        Assert.True(LedgerSnapshot.TryParse(Format1, out var snapshot, out var unread), string.Join('\n', unread));
        Assert.True(PointsLedger.TryRestore(snapshot!, out var ledger, out var findings), string.Join('\n', findings));

        Assert.Equal(Format1, ledger.ToSnapshot().ToJson().Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal((Points)10, ledger.BalanceOf(PersonId.From("worker"), new(2026, 3, 11)));
        Assert.Empty(ledger.Activities);
        Assert.True(ledger.IsReversed(8));
    }

    [Fact]
    public void Restore_ABrokenExpiryAndAnUnknownEvent_NamesBoth()
    {
        Assert.True(LedgerSnapshot.TryParse(Format1.Replace("end-of-year+1", "someday", StringComparison.Ordinal).Replace("\"number\":8", "\"number\":80", StringComparison.Ordinal), out var snapshot, out _));

        Assert.False(PointsLedger.TryRestore(snapshot!, out _, out var findings));
        Assert.Equal("snapshot.unreadable $.events[5].expiry someday", Assert.Single(findings, finding => finding.Path.EndsWith("expiry", StringComparison.Ordinal)) is var one ? $"{one.Code} {one.Path} {one.Value}" : "");
        Assert.False(PointsLedger.TryRestore(snapshot! with { Events = [.. snapshot.Events.Where(stored => stored.Type != "expiry-declared")] }, out _, out findings));
        Assert.Equal("ledger.unknown-event $.events[7]", Assert.Single(findings) is var two ? $"{two.Code} {two.Path}" : "");
    }
}
