using System.Globalization;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;
using GridGovernance.Persistence.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests.Crash;

/// <summary>Writes until it is killed, and says each time what it believes is safe.</summary>
internal static class Writer
{
    /// <summary>How many events one big transaction brings; far more than the page cache of <c>torn</c> holds, so that pages reach the file before the commit.</summary>
    public const int BigTransaction = 4_000;

    public static readonly UnitId Office = UnitId.From("office");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8));

    /// <summary><c>stream</c>: small transactions for ever. <c>torn</c>: one big transaction, never committed. <c>sealed</c>: the same, committed, then asleep.</summary>
    public static int Run(string task, string file)
    {
        if (task == "stream")
            Stream(file);
        else
            Big(file, commit: task == "sealed");
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    /// <summary>One transaction: ledger events, and the roster that tells how many there are.</summary>
    public static void Append(GovernanceStore store, int count)
    {
        var rosters = Keepings.Of("grid_rosters");
        var roster = (GridRoster)rosters.Load(store, "152221105215001");
        var ledger = store.LoadLedger(Office);
        var held = ledger.Version;
        for (var i = held; i < held + count; i++)
            ledger.Record(Keepings.Patrol(string.Create(CultureInfo.InvariantCulture, $"n{i}")), Clerk, Start.AddSeconds(i)).OrThrow();
        roster.Appoint(PersonId.From(string.Create(CultureInfo.InvariantCulture, $"v{ledger.Version}")), StaffRole.Volunteer, new DateOnly(2026, 3, 1), Clerk).OrThrow();
        rosters.Put(store, roster);
        store.Append(ledger, held);
    }

    private static void Stream(string file)
    {
        for (var round = 1; ; round++)
        {
            using var store = GovernanceStore.Open(file);
            Append(store, 3);
            store.SaveChanges();
            Say($"committed {store.LedgerEvents.Count()}");
        }
    }

    private static void Big(string file, bool commit)
    {
        var store = GovernanceStore.Open(file);
        store.Database.OpenConnection();
        store.Database.ExecuteSqlRaw("PRAGMA cache_size = 10");
        var transaction = store.Database.BeginTransaction();
        Append(store, BigTransaction);
        store.SaveChanges();
        if (commit)
            transaction.Commit();
        Say(commit ? "committed" : "written, not committed");
    }

    private static void Say(string text)
    {
        Console.Out.WriteLine(text);
        Console.Out.Flush();
    }
}
