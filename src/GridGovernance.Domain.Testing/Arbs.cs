using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing;

/// <summary>Arbitraries that shrink, put together from others that do.</summary>
internal static class Arbs
{
    /// <summary>One of these; it shrinks to those that stand before it.</summary>
    public static Arbitrary<T> Among<T>(params T[] simplestFirst) =>
        Arb.From(Gen.Elements(simplestFirst), drawn => simplestFirst.TakeWhile(simpler => !EqualityComparer<T>.Default.Equals(simpler, drawn)));

    /// <summary>Any value of an enumeration; it shrinks to those that stand before it.</summary>
    public static Arbitrary<T> Any<T>() where T : struct, Enum => Among(Enum.GetValues<T>());

    /// <summary>A number between two, ends included; it shrinks to the lower one.</summary>
    public static Arbitrary<int> Between(int least, int most) => Arb.From(Gen.Choose(least, most), number => Shrinks.Nearer(least, number));

    /// <summary>So many of a kind; each of them shrinks.</summary>
    public static Arbitrary<IReadOnlyList<T>> Exactly<T>(int count, Arbitrary<T> each) =>
        Arb.From(each.Generator.ArrayOf(count).Select(drawn => (IReadOnlyList<T>)drawn), list => Shrinks.OneSimpler(list, each.Shrinker));

    /// <summary>Up to so many of a kind; it shrinks by leaving some out, and then each of them.</summary>
    public static Arbitrary<IReadOnlyList<T>> UpTo<T>(int most, Arbitrary<T> each) => Arb.From(
        Gen.Choose(0, most).SelectMany(count => each.Generator.ArrayOf(count)).Select(drawn => (IReadOnlyList<T>)drawn),
        list => Shrinks.Shorter(list).Concat(Shrinks.OneSimpler(list, each.Shrinker)));

    /// <summary>Both of two; they shrink one at a time.</summary>
    public static Arbitrary<(T1, T2)> And<T1, T2>(Arbitrary<T1> one, Arbitrary<T2> other) => Arb.From(
        from first in one.Generator
        from second in other.Generator
        select (first, second),
        both => one.Shrinker(both.first).Select(simpler => (simpler, both.second)).Concat(other.Shrinker(both.second).Select(simpler => (both.first, simpler))));

    /// <summary>All of three; they shrink one at a time.</summary>
    public static Arbitrary<(T1, T2, T3)> And<T1, T2, T3>(Arbitrary<T1> one, Arbitrary<T2> other, Arbitrary<T3> third) =>
        And(And(one, other), third).Convert(all => (all.Item1.Item1, all.Item1.Item2, all.Item2), all => ((all.Item1, all.Item2), all.Item3));

    /// <summary>All of four; they shrink one at a time.</summary>
    public static Arbitrary<(T1, T2, T3, T4)> And<T1, T2, T3, T4>(Arbitrary<T1> one, Arbitrary<T2> other, Arbitrary<T3> third, Arbitrary<T4> fourth) =>
        And(And(one, other), And(third, fourth)).Convert(all => (all.Item1.Item1, all.Item1.Item2, all.Item2.Item1, all.Item2.Item2), all => ((all.Item1, all.Item2), (all.Item3, all.Item4)));

    /// <summary>
    /// What is made of something drawn: it shrinks by being made anew of something simpler. An aggregate does not tell how it came to be, so what each one was made of is
    /// remembered beside it, for as long as it lives.
    /// </summary>
    public static Arbitrary<TMade> Made<TSource, TMade>(this Arbitrary<TSource> sources, Func<TSource, TMade> make) where TMade : class
    {
        return Arb.From(sources.Generator.Select(Make), Simpler);

        TMade Make(TSource source)
        {
            var made = make(source);
            Memory<TMade>.Simpler.AddOrUpdate(made, () => sources.Shrinker(source).Select(Make));
            return made;
        }
    }

    /// <summary>What was made, made anew of something simpler; nothing where it was made elsewhere.</summary>
    public static IEnumerable<TMade> Simpler<TMade>(TMade made) where TMade : class => Memory<TMade>.Simpler.TryGetValue(made, out var simpler) ? simpler() : [];

    private static class Memory<TMade> where TMade : class
    {
        public static readonly ConditionalWeakTable<TMade, Func<IEnumerable<TMade>>> Simpler = [];
    }
}
