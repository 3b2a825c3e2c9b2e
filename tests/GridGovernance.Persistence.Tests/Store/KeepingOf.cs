using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>Reads a snapshot's JSON and restores the aggregate; false comes with findings.</summary>
internal delegate bool Restoring<TAggregate>(string json, out TAggregate? aggregate, out IReadOnlyList<Finding> findings);

/// <summary>The same for every kind: a row is found by the id, the version is the token, the snapshot is text.</summary>
internal sealed class KeepingOf<TAggregate, TId>(string table, int newestFormat, Func<TAggregate, TId> id, Func<TAggregate, long> version, Func<TAggregate, string> json, Restoring<TAggregate> restore)
    : Keeping(table, typeof(TAggregate), newestFormat)
    where TAggregate : class
    where TId : struct, IParsable<TId>, IFormattable
{
    public required Func<TAggregate> Life { get; init; }

    public required Action<TAggregate, bool> Next { get; init; }

    public override void Map(ModelBuilder model) => model.Entity<Stored<TAggregate, TId>>(row =>
    {
        row.ToTable(Table);
        row.HasKey(stored => stored.Id);
        row.Property(stored => stored.Id).HasConversion<OneSpelling<TId>>();
        row.Property(stored => stored.Version).IsConcurrencyToken();
    });

    public override object Live() => Life();

    public override void Change(object aggregate, bool again) => Next((TAggregate)aggregate, again);

    public override string Json(object aggregate) => json((TAggregate)aggregate);

    public override long Version(object aggregate) => version((TAggregate)aggregate);

    public override string Key(object aggregate) => id((TAggregate)aggregate).ToString(null, CultureInfo.InvariantCulture);

    public override void Put(GovernanceStore store, object aggregate)
    {
        var whole = (TAggregate)aggregate;
        var rows = store.Set<Stored<TAggregate, TId>>();
        // Only a row loaded here may be overwritten: one looked up now would bring the version of whoever wrote last, and no conflict would show.
        if (rows.Local.FindEntry(id(whole)) is { Entity: var row })
            (row.Version, row.Snapshot) = (version(whole), json(whole));
        else
            rows.Add(new() { Id = id(whole), Version = version(whole), Snapshot = json(whole) });
    }

    public override object Load(GovernanceStore store, string key)
    {
        var wanted = TId.Parse(key, CultureInfo.InvariantCulture);
        var row = store.Set<Stored<TAggregate, TId>>().Single(stored => stored.Id.Equals(wanted));
        return restore(row.Snapshot, out var aggregate, out var findings) ? aggregate! : throw new FindingsException(findings);
    }
}
