using System.Globalization;
using GridGovernance.Domain.Grids;
using GridGovernance.Persistence.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests;

/// <summary>Every aggregate goes into a database and comes back; two writers conflict; older formats are read.</summary>
public class AggregateStoreTests
{
    private readonly string file = GovernanceStore.Create();

    public static TheoryData<string> Tables => [.. Keepings.All.Select(keeping => keeping.Table)];

    /// <summary>Every committed fixture: the table, the format, and its file.</summary>
    public static IEnumerable<object[]> Fixtures =>
        from name in typeof(Keepings).Assembly.GetManifestResourceNames()
        where name.StartsWith("fixtures/", StringComparison.Ordinal)
        let parts = name["fixtures/".Length..].Split('.')
        select new object[] { parts[0], int.Parse(parts[1][1..], CultureInfo.InvariantCulture), name };

    [Fact]
    public void EveryAggregateOfTheLibrary_IsKept() => Assert.Equal(
        typeof(Village).Assembly.GetExportedTypes().Where(type => type.GetMethod("ToSnapshot") is not null).Select(type => type.Name).Order(StringComparer.Ordinal),
        Keepings.All.Select(keeping => keeping.Aggregate.Name).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Tables))]
    public void Stored_AndLoadedElsewhere_LosesNothingAndLivesOn(string table)
    {
        var keeping = Keepings.Of(table);
        var aggregate = Store(keeping);

        using var store = GovernanceStore.Open(file);
        var loaded = keeping.Load(store, keeping.Key(aggregate));

        Assert.Equal(keeping.Json(aggregate), keeping.Json(loaded));
        Assert.Equal(keeping.Version(aggregate), keeping.Version(loaded));
        foreach (var again in (ReadOnlySpan<bool>)[false, true])
        {
            keeping.Change(aggregate, again);
            keeping.Change(loaded, again);
        }

        Assert.Equal(keeping.Json(aggregate), keeping.Json(loaded));
    }

    [Theory, MemberData(nameof(Tables))]
    public void EveryChange_RaisesTheVersion_ElseTwoWritersWouldNotNotice(string table)
    {
        var keeping = Keepings.Of(table);
        var aggregate = keeping.Live();

        foreach (var again in (ReadOnlySpan<bool>)[false, true])
        {
            var before = keeping.Version(aggregate);
            keeping.Change(aggregate, again);
            Assert.True(keeping.Version(aggregate) > before, $"{table} stayed at {before}.");
        }
    }

    [Theory, MemberData(nameof(Tables))]
    public void TwoWriters_TheSecondIsRefused_LoadsAgainAndSucceeds(string table)
    {
        var keeping = Keepings.Of(table);
        var key = keeping.Key(Store(keeping));
        using var first = GovernanceStore.Open(file);
        using var second = GovernanceStore.Open(file);
        var (ours, theirs) = (keeping.Load(first, key), keeping.Load(second, key));
        keeping.Change(ours, again: false);
        keeping.Put(first, ours);
        first.SaveChanges();

        keeping.Change(theirs, again: false);
        keeping.Put(second, theirs);
        Assert.Throws<DbUpdateConcurrencyException>(() => second.SaveChanges());

        using var third = GovernanceStore.Open(file);
        var current = keeping.Load(third, key);
        Assert.Equal(keeping.Json(ours), keeping.Json(current));
        keeping.Change(current, again: true);
        keeping.Put(third, current);
        third.SaveChanges();
        using var fourth = GovernanceStore.Open(file);
        Assert.Equal(keeping.Json(current), keeping.Json(keeping.Load(fourth, key)));
    }

    [Theory, MemberData(nameof(Tables))]
    public void TheSameIdTwice_IsRefused_AndTheFirstStays(string table)
    {
        var keeping = Keepings.Of(table);
        var first = Store(keeping);
        var second = keeping.Live();
        keeping.Change(second, again: false);

        using var store = GovernanceStore.Open(file);
        keeping.Put(store, second);
        Assert.Throws<DbUpdateException>(() => store.SaveChanges());

        using var reader = GovernanceStore.Open(file);
        Assert.Equal(keeping.Json(first), keeping.Json(keeping.Load(reader, keeping.Key(first))));
    }

    /// <summary>The row is written as an older program wrote it: by its own hand, not by today's classes.</summary>
    [Theory, MemberData(nameof(Fixtures))]
    public void ASnapshotOfAnOlderFormat_IsReadForEver(string table, int format, string name)
    {
        var keeping = Keepings.Of(table);
        var json = Read(name);
        var key = keeping.Key(keeping.Live());
        Insert(table, key, json);

        using var store = GovernanceStore.Open(file);
        var loaded = keeping.Load(store, key);

        Assert.Contains($"\"format\":{format.ToString(CultureInfo.InvariantCulture)}", json, StringComparison.OrdinalIgnoreCase);
        if (format == keeping.NewestFormat)
            Assert.Equal(json, keeping.Json(loaded));
        keeping.Change(loaded, again: false);
        keeping.Put(store, loaded);
        store.SaveChanges();
        using var reader = GovernanceStore.Open(file);
        Assert.Equal(keeping.Json(loaded), keeping.Json(keeping.Load(reader, key)));
    }

    [Theory, MemberData(nameof(Tables))]
    public void ASnapshotOfANewerFormat_IsRefusedByName_AndTheRowStays(string table)
    {
        var keeping = Keepings.Of(table);
        var newer = (keeping.NewestFormat + 1).ToString(CultureInfo.InvariantCulture);
        var json = Fixture(table, keeping.NewestFormat);
        var at = json.IndexOf("ormat\":", StringComparison.Ordinal) + "ormat\":".Length;
        json = json[..at] + newer + json[(at + 1)..];
        var key = keeping.Key(keeping.Live());
        Insert(table, key, json);

        using var store = GovernanceStore.Open(file);
        var refused = Assert.Throws<FindingsException>(() => keeping.Load(store, key));

        Assert.Equal(newer, Assert.Single(refused.Findings).Value);
        store.SaveChanges();
        using var command = store.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The table's name is this test's own.
        command.CommandText = $"SELECT Snapshot FROM {table}";
#pragma warning restore CA2100
        store.Database.OpenConnection();
        Assert.Equal(json, command.ExecuteScalar());
    }

    [Fact]
    public void EveryFormatEverWritten_HasAFixture() => Assert.Empty(
        Keepings.All.SelectMany(keeping => Enumerable.Range(1, keeping.NewestFormat).Select(format => (keeping.Table, format)))
            .Except(Fixtures.Select(fixture => ((string)fixture[0], (int)fixture[1]))));

    private static string Fixture(string table, int format) => Read(string.Create(CultureInfo.InvariantCulture, $"fixtures/{table}.v{format}.json"));

    private static string Read(string name)
    {
        using var stream = typeof(Keepings).Assembly.GetManifestResourceStream(name);
        Assert.True(stream is not null, $"Commit {name}: what a format wrote is read for ever.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }

    private object Store(Keeping keeping)
    {
        var aggregate = keeping.Live();
        using var store = GovernanceStore.Open(file);
        keeping.Put(store, aggregate);
        store.SaveChanges();
        return aggregate;
    }

    private void Insert(string table, string key, string json)
    {
        using var store = GovernanceStore.Open(file);
        var version = Keepings.Of(table).Version(Keepings.Of(table).Live());
#pragma warning disable EF1002 // The table's name is this test's own.
        store.Database.ExecuteSqlRaw($"INSERT INTO {table} (Id, Version, Snapshot) VALUES ({{0}}, {{1}}, {{2}})", key, version, json);
#pragma warning restore EF1002
    }
}
