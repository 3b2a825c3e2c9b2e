namespace GridGovernance.Persistence.Tests.Store;

/// <summary>An aggregate as a row: its own strong id as the key, its version as the concurrency token, its snapshot as JSON.</summary>
/// <typeparam name="TAggregate">Only tells the tables apart.</typeparam>
/// <typeparam name="TId">The aggregate's id.</typeparam>
internal sealed class Stored<TAggregate, TId>
    where TId : struct
{
    public required TId Id { get; init; }

    public required long Version { get; set; }

    public required string Snapshot { get; set; }
}
