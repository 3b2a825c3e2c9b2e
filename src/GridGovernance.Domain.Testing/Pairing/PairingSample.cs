using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>What the laws of a constraint, a cost or a policy are told about it: members and households it has something to say of. Immutable; every method gives a new sample.</summary>
public sealed class PairingSample
{
    private const int MostMembers = 4;
    private const int MostHouseholds = 6;
    private static readonly GridCode[] Grids = [GridCode.Parse("152221100201001"), GridCode.Parse("152221100201002"), GridCode.Parse("152221100202001")];
    private readonly PairingMember[] members;
    private readonly PairingHousehold[] households;

    private PairingSample(PairingMember[] members, PairingHousehold[] households) => (this.members, this.households) = (members, households);

    /// <summary>Nobody is named.</summary>
    internal static PairingSample Plain { get; } = new([], []);

    /// <summary>Members the code under test speaks of.</summary>
    public PairingSample Member(params PairingMember[] named) => new([.. members, .. named], households);

    /// <summary>Households the code under test speaks of.</summary>
    public PairingSample Household(params PairingHousehold[] named) => new(members, [.. households, .. named]);

    /// <summary>Pairs of a member and a household, named ones more often than drawn ones.</summary>
    internal Arbitrary<PairAsked> Pairs => Arb.From(
        from member in Mostly(members, AnyMember)
        from household in Mostly(households, AnyHousehold)
        select new PairAsked(member, household),
        pair => Nearer(pair.Member).Select(member => pair with { Member = member }).Concat(Nearer(pair.Household).Select(household => pair with { Household = household })));

    /// <summary>Small worlds in which the named ones live. Shrinks as the worlds do.</summary>
    internal Arbitrary<PairingWorld> Worlds(Func<PairingPolicy, PairingPolicy> policy) => PairingWorlds.AnyWorld().Made(world => Join(world, policy));

    private PairingWorld Join(PairingWorld world, Func<PairingPolicy, PairingPolicy> policy)
    {
        var ruled = policy(world.Policy);
        var keepsLoad = ruled.Load == world.Policy.Load;
        var drawn = keepsLoad ? world.Members : [.. world.Members.Select(member => new PairingMember(member.Id, member.Grid, member.X, member.Y, member.OwnHousehold))];
        PairingMember[] all = [.. members.Concat(drawn).DistinctBy(member => member.Id).Take(MostMembers)];
        PairingHousehold[] homes = [.. households.Concat(world.Households).DistinctBy(home => home.Id).Take(MostHouseholds)];
        return new(ruled, all, homes, world.Previous);
    }

    /// <summary>Drawn ones move to one place; the named ones are as they were named.</summary>
    private IEnumerable<PairingMember> Nearer(PairingMember member) => (members.Contains(member) ? [] : new PairingMember[]
        { new(member.Id, Grids[0], 0, 0, member.OwnHousehold), new(member.Id, member.Grid, 0, member.Y, member.OwnHousehold), new(member.Id, member.Grid, member.X, 0, member.OwnHousehold), new(member.Id, member.Grid, member.X, member.Y) }).Where(nearer => nearer != member);

    private IEnumerable<PairingHousehold> Nearer(PairingHousehold household) => (households.Contains(household) ? [] : new PairingHousehold[]
        { new(household.Id, Grids[0], 0, 0), new(household.Id, household.Grid, 0, household.Y), new(household.Id, household.Grid, household.X, 0) }).Where(nearer => nearer != household);

    private static Gen<T> Mostly<T>(T[] named, Gen<T> drawn) => named.Length == 0 ? drawn : Gen.Frequency((3, Gen.Elements(named)), (1, drawn));

    private static Gen<PairingMember> AnyMember =>
        from number in Gen.Choose(0, 4)
        from place in Place
        from own in Gen.Choose(-2, 4)
        select new PairingMember(PersonId.From($"m{number}"), place.Grid, place.X, place.Y, own < 0 ? default : HouseholdId.From($"h{own}"));

    private static Gen<PairingHousehold> AnyHousehold =>
        from number in Gen.Choose(0, 4)
        from place in Place
        select new PairingHousehold(HouseholdId.From($"h{number}"), place.Grid, place.X, place.Y);

    private static Gen<(GridCode Grid, long X, long Y)> Place =>
        from grid in Gen.Elements(Grids)
        from x in Gen.Elements(0, 1, 6, 400, 20_000)
        from y in Gen.Elements(-300, 0, 0, 8, 5_000)
        select (grid, (long)x, (long)y);
}

/// <summary>A pair the code under test is asked about.</summary>
internal sealed record PairAsked(PairingMember Member, PairingHousehold Household);
