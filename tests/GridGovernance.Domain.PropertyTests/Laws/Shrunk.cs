using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>Shrinks as FsCheck does: to the first simpler value that breaks the law too, as long as there is one.</summary>
internal static class Shrunk
{
    private const int Patience = 3_000;

    /// <summary>The smallest value that breaks a law meant to be broken, with those on the way to it.</summary>
    public static IReadOnlyList<T> Path<T>(Arbitrary<T> values, Predicate<T> law)
    {
        var path = new List<T> { FirstBreaking(values, law) };
        while (Simpler(values, path[^1]).Where(simpler => !law(simpler)).Take(1).ToArray() is [var next])
        {
            path.Add(next);
            Assert.True(path.Count < Patience, "Shrinking does not end.");
        }

        return path;
    }

    /// <summary>The smallest value that breaks a law meant to be broken.</summary>
    public static T Smallest<T>(Arbitrary<T> values, Predicate<T> law) => Path(values, law)[^1];

    private static IEnumerable<T> Simpler<T>(Arbitrary<T> values, T value) => values.Shrinker(value);

    private static T FirstBreaking<T>(Arbitrary<T> values, Predicate<T> law)
    {
        for (var tried = 0; tried < Patience; tried++)
        {
            if (values.Generator.Sample(1).Single() is var drawn && !law(drawn))
                return drawn;
        }

        throw new InvalidOperationException("Nothing drawn breaks the law that is meant to be broken.");
    }
}
