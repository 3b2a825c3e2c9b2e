using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>How one kind of aggregate is kept, and a life of it to try that on.</summary>
internal abstract class Keeping(string table, Type aggregate, int newestFormat)
{
    /// <summary>The table, and the name of the fixtures.</summary>
    public string Table { get; } = table;

    /// <summary>The aggregate's type.</summary>
    public Type Aggregate { get; } = aggregate;

    /// <summary>The newest format of its snapshots.</summary>
    public int NewestFormat { get; } = newestFormat;

    /// <summary>Declares the table.</summary>
    public abstract void Map(ModelBuilder model);

    /// <summary>An aggregate that has lived.</summary>
    public abstract object Live();

    /// <summary>One more thing happens to it; <paramref name="again"/> asks for a second thing, that still is possible after the first.</summary>
    public abstract void Change(object aggregate, bool again);

    /// <summary>Its bytes.</summary>
    public abstract string Json(object aggregate);

    /// <summary>Its version.</summary>
    public abstract long Version(object aggregate);

    /// <summary>Its id, as the table's key spells it.</summary>
    public abstract string Key(object aggregate);

    /// <summary>Puts a new aggregate, or the changes of one loaded here, into the next save of this store.</summary>
    public abstract void Put(GovernanceStore store, object aggregate);

    /// <summary>Loads it; a broken snapshot throws with every finding.</summary>
    public abstract object Load(GovernanceStore store, string key);
}
