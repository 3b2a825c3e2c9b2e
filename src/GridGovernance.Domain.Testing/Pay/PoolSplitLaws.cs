using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Pay;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>A pool and everybody's points.</summary>
internal sealed record PoolCase(Money Pool, IReadOnlyList<KeyValuePair<SubjectId, Points>> Points)
{
    public PoolCase Reversed() => this with { Points = [.. Points.Reverse()] };

    public override string ToString() => $"{Pool} among {string.Join(", ", Points.Select(pair => $"{pair.Key}={pair.Value}"))}";
}

/// <summary>The laws of whatever splits a pool in proportion to points.</summary>
internal static class PoolSplitLaws
{
    public static IEnumerable<Law> Of(Func<Money, IReadOnlyList<KeyValuePair<SubjectId, Points>>, IEnumerable<KeyValuePair<SubjectId, Money>>> split)
    {
        KeyValuePair<SubjectId, Money>[] Shares(PoolCase pool) => [.. split(pool.Pool, pool.Points)];
        yield return ForAll("POO-1", new BilingualText("The shares sum to the pool, to the last fen.", "各份之和等于奖金池，分文不差。"), Cases, pool => Said.Of(Shares(pool).Sum(share => share.Value.Fen) == pool.Pool.Fen, Spell(Shares(pool))));
        yield return ForAll("POO-2", new BilingualText("Each share is less than one fen from the exact one; negative points count as zero.", "每一份与精确份额之差小于一分；负积分按零计。"), Cases, pool =>
        {
            var weights = pool.Points.ToDictionary(pair => pair.Key, pair => Math.Max(0, pair.Value.TenThousandths));
            var sum = weights.Values.Aggregate(Int128.Zero, (total, weight) => total + weight);
            return Said.Of(Shares(pool).All(share => Int128.Abs((Int128)share.Value.Fen * sum - (Int128)pool.Pool.Fen * weights.GetValueOrDefault(share.Key)) < sum), Spell(Shares(pool)));
        });
        yield return ForAll("POO-3", new BilingualText("The order of the list never changes a share.", "名单的次序不改变任何一份。"), Cases, pool => Said.Of(Spell(Shares(pool)) == Spell(Shares(pool.Reversed())), $"{Spell(Shares(pool))} against {Spell(Shares(pool.Reversed()))}", pool.Points.Count > 1));
        yield return ForAll("POO-4", new BilingualText("Nobody has two shares, and more points never have less.", "无人得两份，积分更多所得不会更少。"), Cases, pool =>
        {
            var shares = Shares(pool);
            if (shares.DistinctBy(share => share.Key).Count() < shares.Length)
                return Said.Broken(Spell(shares));
            var pointsOf = pool.Points.ToDictionary(pair => pair.Key, pair => pair.Value);
            return Said.Of(shares.All(less => shares.All(more => pointsOf[less.Key] >= pointsOf[more.Key] || less.Value <= more.Value)), Spell(shares), pool.Points.Count > 1);
        });
    }

    /// <summary>Pools that leave fen over, many equal and some negative points; somebody has more than none. Shrinks by leaving one out.</summary>
    private static Arbitrary<PoolCase> Cases => Arb.From(
        from fen in Gen.OneOf(Gen.Elements(0, 1, 2, 100, 1_000_000_01), Gen.Choose(1, 100_000))
        from count in Gen.Choose(1, 7)
        from points in Gen.Elements("1", "1", "1", "3", "33.3", "0.0001", "0", "-2", "100000").Select(Points.Parse).ArrayOf(count)
        select Case(fen, [Points.Parse("7"), .. points.Skip(1)]),
        pool => Enumerable.Range(1, pool.Points.Count - 1).Select(i => pool with { Points = [.. pool.Points.Where((_, at) => at != i)] }));

    private static PoolCase Case(int fen, IReadOnlyList<Points> points) => new(Money.FromFen(fen), [.. points.Select((value, i) => KeyValuePair.Create<SubjectId, Points>(PersonId.From($"p-{i}"), value))]);

    private static string Spell(IEnumerable<KeyValuePair<SubjectId, Money>> shares) => string.Join(", ", shares.OrderBy(share => share.Key).Select(share => $"{share.Key}={share.Value}"));
}
