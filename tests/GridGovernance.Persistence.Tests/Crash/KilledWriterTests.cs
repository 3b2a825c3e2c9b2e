using System.Diagnostics;
using System.Globalization;
using GridGovernance.Domain.Staffing;
using GridGovernance.Persistence.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests.Crash;

/// <summary>A process is killed in the middle of a write (SIGKILL, no farewell); nothing that was committed is lost, and nothing half-written is seen.</summary>
public class KilledWriterTests
{
    private readonly string file = GovernanceStore.Create();

    public KilledWriterTests()
    {
        using var store = GovernanceStore.Open(file);
        Keepings.Of("grid_rosters").Put(store, Keepings.Of("grid_rosters").Live());
        store.SaveChanges();
        Writer.Append(store, 5);
        store.SaveChanges();
    }

    /// <summary>Both ways SQLite has of undoing what was not committed: a log that is forgotten, a journal that is played back.</summary>
    [Theory, InlineData("wal", "-wal"), InlineData("delete", "-journal")]
    public void KilledWithATransactionHalfOnTheDisk_TheOldStateComesBackWhole(string journal, string suffix)
    {
        Assert.Equal(journal, Ask($"PRAGMA journal_mode = {journal}"));
        var before = State();
        var size = new FileInfo(file).Length;

        KillAfter("torn", "written, not committed");

        Assert.True(new FileInfo(file + suffix).Length > 0 && new FileInfo(file).Length + new FileInfo(file + suffix).Length > size + 100_000, "The kill came before the transaction had touched the disk.");
        Assert.Equal(before, State());
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
    }

    [Fact]
    public void KilledJustAfterTheCommit_TheNewStateIsWhole()
    {
        var (events, _) = State();

        KillAfter("sealed", "committed");

        Assert.Equal(events + Writer.BigTransaction, State().Events);
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void KilledAtAnyMoment_NothingAcknowledgedIsLost_AndRosterAndLedgerAgree(int round)
    {
        var acknowledged = KillAfter("stream", $"committed {(5 + 3 * 4).ToString(CultureInfo.InvariantCulture)}", wait: TimeSpan.FromMilliseconds(7 * round));

        var (events, newest) = State();
        Assert.InRange(events, acknowledged, acknowledged + 3);
        Assert.Equal(events, newest);
        Assert.Equal("ok", Ask("PRAGMA integrity_check"));
        using var store = GovernanceStore.Open(file);
        Writer.Append(store, 3);
        store.SaveChanges();
        Assert.Equal(events + 3, State().Events);
    }

    /// <summary>Starts the writer, waits for a line, kills it, and says the last number it had acknowledged.</summary>
    private int KillAfter(string task, string line, TimeSpan wait = default)
    {
        using var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(Writer).Assembly.Location, task, file]) { RedirectStandardOutput = true })!;
        string? said;
        do
            said = writer.StandardOutput.ReadLine();
        while (said is not null && said != line);
        Assert.Equal(line, said);
        Thread.Sleep(wait);
        writer.Kill();
        writer.WaitForExit();
        var last = writer.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(text => text.StartsWith("committed ", StringComparison.Ordinal)) ?? line;
        return int.TryParse(last.AsSpan(last.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>How many events the ledger holds, and how many the newest volunteer of the roster saw.</summary>
    private (int Events, int Newest) State()
    {
        using var store = GovernanceStore.Open(file);
        var ledger = store.LoadLedger(Writer.Office);
        var roster = (GridRoster)Keepings.Of("grid_rosters").Load(store, "152221105215001");
        var newest = roster.ToSnapshot().Posts.Where(post => post.Person.StartsWith('v')).Max(post => int.Parse(post.Person.AsSpan(1), CultureInfo.InvariantCulture));
        return (ledger.Version, newest);
    }

    private string? Ask(string pragma)
    {
        using var store = GovernanceStore.Open(file);
        using var connection = store.Database.GetDbConnection();
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The pragmas are this test's own.
        command.CommandText = pragma;
#pragma warning restore CA2100
        return (string?)command.ExecuteScalar();
    }
}
