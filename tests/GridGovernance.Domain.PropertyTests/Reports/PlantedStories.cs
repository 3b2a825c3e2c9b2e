using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.PropertyTests.Reports;

/// <summary>What happened in a small banner, which day and divisions are asked about, and what was not handed in.</summary>
public sealed record PlantedStory(IReadOnlyList<Planted> Facts, int Date, int Level, IReadOnlyList<int> Missing)
{
    /// <summary>One fact a line.</summary>
    public override string ToString() => $"day {Date}, level {Level}, without {string.Join(", ", Missing)}\n{string.Join('\n', Facts)}";
}

/// <summary>Stories in which the day asked about is often that of a fact, or of what follows from one, and in which little is missing.</summary>
public static class PlantedStories
{
    public static Arbitrary<PlantedStory> AnyStory() => Arb.From(
        from length in Gen.Choose(0, 150)
        from facts in Gen.CollectToArray(Enumerable.Range(0, length).ToArray(), _ => Fact)
        from far in Gen.Choose(-2, 93)
        from near in facts.Length == 0 ? Gen.Constant(0) : Gen.Elements(facts).Select(fact => (int)fact.Day)
        from after in Gen.Elements(0, 0, 0, -1, 1, 10, 20)
        from isNear in Gen.Choose(0, 3)
        from level in Gen.Choose(0, 8)
        from count in Gen.Elements(0, 0, 1, 1, 2, 4)
        from missing in Gen.CollectToArray(Enumerable.Range(0, count).ToArray(), _ => Gen.Choose(0, 14))
        select new PlantedStory(facts, isNear > 0 ? near + after : far, level, missing),
        story => Enumerable.Range(0, story.Facts.Count).Select(left => story with { Facts = [.. story.Facts.Where((_, at) => at != left)] })
            .Concat(story.Missing.Select(found => story with { Missing = [.. story.Missing.Where(other => other != found)] })));

    private static Gen<Planted> Fact =>
        from kind in Gen.Choose(0, 11)
        from place in Gen.Choose(0, 9)
        from day in Gen.Choose(0, 89)
        from other in Gen.Choose(0, 59)
        select new Planted((byte)kind, (byte)place, (byte)day, (byte)other);
}
