using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Persistence.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests;

/// <summary>A ledger kept as rows of events: appended, never changed, found by strong ids.</summary>
public class LedgerStoreTests
{
    private static readonly UnitId Office = UnitId.From("office");
    private static readonly PersonId Clerk = PersonId.From("clerk"), Worker = PersonId.From("worker");
    private static readonly DateTimeOffset Late = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly string file = GovernanceStore.Create();
    private readonly PointsLedger ledger = (PointsLedger)Keepings.Of("ledgers").Live();

    public LedgerStoreTests()
    {
        using var store = GovernanceStore.Open(file);
        store.Append(ledger, held: 0);
        store.SaveChanges();
    }

    [Fact]
    public void Appended_AndLoadedElsewhere_IsTheSameLedger()
    {
        using var store = GovernanceStore.Open(file);
        var loaded = store.LoadLedger(Office);

        Assert.Equal(ledger.ToSnapshot().ToJson(), loaded.ToSnapshot().ToJson());
        Assert.Equal(ledger.Activities, loaded.Activities);
        Assert.Equal(ledger.BalanceOf(Worker, new(2026, 3, 31)), loaded.BalanceOf(Worker, new(2026, 3, 31)));
    }

    [Fact]
    public void Events_AreFoundByStrongIds()
    {
        using var store = GovernanceStore.Open(file);
        SubjectId worker = Worker;
        var a3 = ActivityId.From("a3");

        Assert.Equal(6, store.LedgerEvents.Count(row => row.Subject == worker));
        Assert.Equal(2, store.LedgerEvents.Single(row => row.Activity == a3).Number);
        Assert.Empty(store.LedgerEvents.Where(row => row.Unit == UnitId.From("elsewhere")));
    }

    [Fact]
    public void Appending_WritesOnlyWhatIsNew()
    {
        using var store = GovernanceStore.Open(file);
        var loaded = store.LoadLedger(Office);
        var held = loaded.Version;
        loaded.Record(Keepings.Patrol("b1"), Clerk, Late).OrThrow();
        store.Append(loaded, held);

        Assert.Equal(1, store.SaveChanges());
        Assert.Equal(loaded.Version, store.LedgerEvents.Count());
    }

    [Fact]
    public void TwoWriters_CannotAppendTheSameNumber_TheSecondLoadsAgain()
    {
        using var first = GovernanceStore.Open(file);
        using var second = GovernanceStore.Open(file);
        var (ours, theirs) = (first.LoadLedger(Office), second.LoadLedger(Office));
        var held = ours.Version;
        ours.Record(Keepings.Patrol("ours"), Clerk, Late).OrThrow();
        theirs.Record(Keepings.Patrol("theirs"), Clerk, Late).OrThrow();
        theirs.Record(Keepings.Patrol("theirs-too"), Clerk, Late).OrThrow();
        first.Append(ours, held);
        first.SaveChanges();

        second.Append(theirs, held);
        Assert.Throws<DbUpdateException>(() => second.SaveChanges());

        using var third = GovernanceStore.Open(file);
        Assert.Equal(ours.ToSnapshot().ToJson(), third.LoadLedger(Office).ToSnapshot().ToJson());
    }

    [Fact]
    public void AnIdForLife_IsOneInTheDatabaseToo()
    {
        using var store = GovernanceStore.Open(file);
        var stray = PointsLedger.Open(Office);
        stray.Record(Keepings.Patrol("a1"), Clerk, Late).OrThrow();
        store.LedgerEvents.Add(new() { Unit = Office, Number = 99, Activity = ActivityId.From("a1"), Event = "{}" });

        Assert.Throws<DbUpdateException>(() => store.SaveChanges());
    }

    [Fact]
    public void ARewrittenEvent_IsFoundWhenTheLedgerIsLoaded()
    {
        using var store = GovernanceStore.Open(file);
        store.Database.ExecuteSqlRaw("UPDATE ledger_events SET Event = replace(Event, '\"10\"', '\"5\"')");

        var refused = Assert.Throws<FindingsException>(() => store.LoadLedger(Office));

        Assert.Equal("ledger.balance-too-low", Assert.Single(refused.Findings).Code);
    }

    [Fact]
    public void EventsOfANewerFormat_AreRefusedByName()
    {
        using var store = GovernanceStore.Open(file);

        Assert.Equal("snapshot.format", Assert.Single(Assert.Throws<FindingsException>(() => store.LoadLedger(Office, LedgerSnapshot.NewestFormat + 1)).Findings).Code);
    }
}
