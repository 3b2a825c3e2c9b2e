using System.Globalization;

namespace GridGovernance.Domain.Testing;

/// <content>How a world shrinks, and what a failing law prints of it.</content>
public sealed partial class AWorld
{
    /// <summary>Its size, and who and what stands in it.</summary>
    public override string ToString()
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"villages {Villages.Count}, grids in each {grids}, households in each grid {households}, members {Members.Count}, activities {Activities.Count}");
        return string.Join('\n', new[] { size }.Concat(Members.Select(member => member.ToString())).Concat(Activities.Select(activity => activity.ToString())));
    }

    /// <summary>Smaller worlds: built anew with fewer villages, grids or households, so that whatever one of their parts names is there; then with fewer members and activities, whom nothing names.</summary>
    internal IEnumerable<AWorld> Smaller() =>
        Shrinks.Nearer(1, Villages.Count).Select(fewer => new AWorld(fewer, grids, households, this))
            .Concat(Shrinks.Nearer(1, grids).Select(fewer => new AWorld(Villages.Count, fewer, households, this)))
            .Concat(Shrinks.Nearer(0, households).Select(fewer => new AWorld(Villages.Count, grids, fewer, this)))
            .Concat(Shrinks.Fewer(Members).Select(members => new AWorld(Villages.Count, grids, households, this) { Members = members }))
            .Concat(Shrinks.Fewer(Activities).Select(activities => new AWorld(Villages.Count, grids, households, this) { Activities = activities }));

    /// <summary>Those that the other world has too; all where there is no other.</summary>
    private static IReadOnlyList<T> Kept<T>(IEnumerable<T> all, IReadOnlyList<T>? others) => others is null ? [.. all] : [.. all.Intersect(others)];
}
