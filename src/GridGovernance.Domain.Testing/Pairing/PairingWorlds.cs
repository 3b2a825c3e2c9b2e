using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>
/// Generators of pairing populations, small enough for <see cref="ReferencePairing"/>: places about as many as households (some too few, exactly enough, one to spare),
/// homes so close together that costs often tie, grids of two villages, and every kind of constraint and cost. Hand the type to FsCheck:
/// <c>[Properties(Arbitrary = [typeof(PairingWorlds)])]</c>.
/// </summary>
public static class PairingWorlds
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly GridCode[] Grids = [GridCode.Parse("152221100201001"), GridCode.Parse("152221100201002"), GridCode.Parse("152221100202001")];

    /// <summary>Worlds of up to four members and six households. Shrinks by leaving some of them out, and the policy's constraints.</summary>
    public static Arbitrary<PairingWorld> AnyWorld() => Arb.From(World, Smaller);

    /// <summary>Plans of such worlds, with what they leave uncovered and why.</summary>
    public static Arbitrary<PairingPlan> AnyPlan() => AnyWorld().Made(world => new PairingPlanner().Plan(world.Case));

    /// <summary>Links of a unit that adopted one or two plans and linked and unlinked by hand; what it refuses is passed over.</summary>
    public static Arbitrary<HouseholdLinks> AnyLinks() => Lives.Of(
        Arbs.Among(UnitId.From("village")),
        LinkSteps,
        HouseholdLinks.Open,
        (links, _, step) => step(links),
        step => Arbs.Simpler(step));

    /// <summary>A plan adopted, a link undone and one made by hand, and another plan adopted; each on the day of the one before or later.</summary>
    private static Gen<Action<HouseholdLinks>[]> LinkSteps =>
        from days in Gen.Elements(0, 1, 30).ArrayOf(3)
        from home in Gen.Choose(0, 6)
        from member in Gen.Choose(0, 4)
        let start = new DateOnly(2026, 1, 1)
        let first = start.AddDays(days[0])
        let second = first.AddDays(days[1])
        from adopted in Adoption(start)
        from again in Adoption(second.AddDays(days[2]))
        select new[] { adopted, links => links.Unlink(HomeId(home), Clerk, first), links => links.Link(HomeId(home), MemberId(member), Clerk, second), again };

    private static Gen<Action<HouseholdLinks>> Adoption(DateOnly on) => AnyPlan().Made(plan => (Action<HouseholdLinks>)(links => links.Adopt(plan, Clerk, on))).Generator;

    private static Gen<PairingWorld> World =>
        from members in Gen.Choose(0, 4).SelectMany(count => Member.ArrayOf(count))
        from homes in Gen.Choose(0, 6).SelectMany(count => Place.ArrayOf(count))
        from policy in Policy(members.Length, homes.Length)
        from previous in Gen.Choose(-2, 3).ArrayOf(homes.Length)
        select new PairingWorld(
            policy,
            [.. members.Select((member, i) => new PairingMember(MemberId(i), Grids[member.Place.Grid], member.Place.X, member.Place.Y, member.Own < 0 ? default : HomeId(member.Own), null, member.Max < 0 ? null : Math.Max(member.Max, policy.Load.Min)))],
            [.. homes.Select((home, i) => new PairingHousehold(HomeId(i), Grids[home.Grid], home.X, home.Y))],
            [.. previous.Select((member, i) => (Member: member, Home: i)).Where(pair => pair.Member >= 0).Select(pair => new HouseholdLink(HomeId(pair.Home), MemberId(pair.Member)))]);

    private static Gen<(int Grid, long X, long Y)> Place =>
        from grid in Gen.Frequency((6, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
        from x in Gen.Choose(0, 6)
        from y in Gen.Elements(0, 0, 0, 1, 8)
        select (grid, (long)x, (long)y);

    private static Gen<((int Grid, long X, long Y) Place, int Own, int Max)> Member =>
        from place in Place
        from own in Gen.Choose(-3, 3)
        from max in Gen.Elements(-1, -1, -1, -1, 0, 1, 2, 6)
        select (place, own, max);

    private static Gen<PairingPolicy> Policy(int members, int homes) =>
        from slack in Gen.Elements(-1, 0, 0, 0, 1, 2)
        let max = Math.Max(0, ((homes + Math.Max(1, members) - 1) / Math.Max(1, members)) + slack)
        from min in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, Math.Min(2, max))))
        from scope in Gen.Elements(Enum.GetValues<PairingScope>())
        from distance in Gen.Elements(1, 1, 1, 0, 10)
        from continuity in Gen.Elements(0, 0, 2, 50)
        from balance in Gen.Elements(0, 0, 1, 7)
        from exclusions in Gen.Choose(0, 3).ArrayOf(2 * homes)
        from fixedLinks in Gen.Elements(0, 0, 1, 2)
        select Constrained(PairingPolicy.Between(min, max).Within(scope).WithDistance(distance).WithContinuity(continuity).WithBalance(balance), exclusions, Math.Min(fixedLinks, homes));

    private static PairingPolicy Constrained(PairingPolicy policy, int[] exclusions, int fixedLinks)
    {
        if (exclusions.Length > 6)
            policy = policy.With(new NamedExclusions(exclusions.Take(4).Select((member, i) => new HouseholdLink(HomeId(i / 2), MemberId(member)))));
        return fixedLinks == 0 ? policy : policy.With(new MustLinks(Enumerable.Range(0, fixedLinks).Select(i => new HouseholdLink(HomeId(i * 2), MemberId(exclusions[i])))));
    }

    /// <summary>The policy with no constraint but the one that all have.</summary>
    private static PairingPolicy Plain(PairingPolicy policy) =>
        PairingPolicy.Between(policy.Load.Min, policy.Load.Max).Within(policy.Scope).WithDistance(policy.DistanceWeight).WithContinuity(policy.ContinuityWeight).WithBalance(policy.BalanceWeight);

    private static IEnumerable<PairingWorld> Smaller(PairingWorld world)
    {
        foreach (var members in Shrinks.Shorter(world.Members))
            yield return new(world.Policy, members, world.Households, world.Previous);
        foreach (var homes in Shrinks.Shorter(world.Households))
            yield return new(world.Policy, world.Members, homes, world.Previous);
        foreach (var previous in Shrinks.Shorter(world.Previous))
            yield return new(world.Policy, world.Members, world.Households, previous);
        if (Plain(world.Policy) is { } plain && plain.Constraints.Count < world.Policy.Constraints.Count)
            yield return new(plain, world.Members, world.Households, world.Previous);
    }

    private static PersonId MemberId(int i) => PersonId.From($"m{i}");

    private static HouseholdId HomeId(int i) => HouseholdId.From($"h{i}");
}
