using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Pairing;

/// <summary>Walks back from what a plan could not do to the set that explains it.</summary>
internal static class Explanations
{
    public static IReadOnlyList<PairingBottleneck> Bottlenecks(PairingPlan plan)
    {
        var walk = new ShortageWalk(plan);
        var reaches = plan.Uncovered.Select(walk.From).ToList();
        var groupOf = new Dictionary<int, int>();
        var groups = new List<Group>();
        foreach (var reach in reaches.OrderBy(reach => reach.Members.Length).ThenBy(reach => reach.Household))
            Join(groups, groupOf, reach);
        return [.. groups.Where(group => group.Reaches.Count > 0).Select(group => group.Explain(walk)).OrderBy(bottleneck => bottleneck.Uncovered[0])];
    }

    public static IReadOnlyList<MinimumViolator> Minimums(PairingPlan plan)
    {
        var violators = new List<MinimumViolator>();
        var explained = new HashSet<PersonId>();
        var heldBy = plan.Links.GroupBy(link => link.Member).ToDictionary(group => group.Key, group => group.Count());
        var blocks = plan.Case.Households.GroupBy(plan.Case.Block).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var member in plan.Case.Members)
        {
            if (heldBy.GetValueOrDefault(member.Id) >= plan.Case.LoadOf(member).Min || explained.Contains(member.Id))
                continue;
            var (members, households) = Claims(plan, member, blocks.GetValueOrDefault(plan.Case.Block(member), []));
            explained.UnionWith(members.Select(one => one.Id));
            violators.Add(new([.. members.Select(one => one.Id).Order()], [.. households.Order()], members.Sum(one => (long)plan.Case.LoadOf(one).Min)));
        }

        return violators;
    }

    /// <summary>Everyone whom the member would have to take from, and all they may lead.</summary>
    private static (List<PairingMember> Members, List<HouseholdId> Households) Claims(PairingPlan plan, PairingMember first, List<PairingHousehold> block)
    {
        var (members, households) = (new List<PairingMember> { first }, new List<HouseholdId>());
        var known = new HashSet<PersonId> { first.Id };
        var left = new List<PairingHousehold>(block);
        for (var k = 0; k < members.Count; k++)
        {
            var member = members[k];
            foreach (var home in left.Where(home => plan.Case.Allowed(member, home)))
            {
                households.Add(home.Id);
                if (plan.LinkOf(home.Id) is { } link && known.Add(link.Member))
                    members.Add(plan.Case.Member(link.Member)!);
            }

            left.RemoveAll(home => plan.Case.Allowed(member, home));
        }

        return (members, households);
    }

    private static void Join(List<Group> groups, Dictionary<int, int> groupOf, Reach reach)
    {
        var into = reach.Members.Length == 0 ? groups.FindIndex(group => group is { Members.Count: 0, Reaches.Count: > 0 })
            : groupOf.GetValueOrDefault(reach.Members[0], -1);
        if (into < 0)
        {
            into = groups.Count;
            groups.Add(new());
        }

        groups[into].Reaches.Add(reach);
        foreach (var member in reach.Members)
        {
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(groupOf, member, out var exists);
            if (exists && at != into)
                into = groups[into].Absorb(groups, at, into, groupOf);
            CollectionsMarshal.GetValueRefOrAddDefault(groupOf, member, out _) = into;
            groups[into].Members.Add(member);
        }
    }

    /// <summary>Uncovered households that compete for the same members.</summary>
    private sealed class Group
    {
        public HashSet<int> Members { get; } = [];

        public List<Reach> Reaches { get; } = [];

        public int Absorb(List<Group> groups, int other, int self, Dictionary<int, int> groupOf)
        {
            foreach (var member in groups[other].Members)
                groupOf[member] = self;
            Members.UnionWith(groups[other].Members);
            Reaches.AddRange(groups[other].Reaches);
            groups[other].Members.Clear();
            groups[other].Reaches.Clear();
            return self;
        }

        public PairingBottleneck Explain(ShortageWalk walk)
        {
            HouseholdId[] uncovered = [.. Reaches.Select(reach => reach.Household).Order()];
            var smallest = Reaches.MinBy(reach => (walk.Places(reach.Members), reach.Household))!;
            return new(walk.Violator(uncovered, [.. Members]), walk.Violator([smallest.Household], smallest.Members), uncovered);
        }
    }
}
