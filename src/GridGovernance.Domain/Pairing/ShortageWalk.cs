namespace GridGovernance.Domain.Pairing;

/// <summary>
/// From an uncovered household to everyone who may lead it, from them to the households they lead, and so on: all their places are taken,
/// or the household could be covered. Walks over all pairs the policy allows, not only those the solver looked at.
/// </summary>
internal sealed class ShortageWalk
{
    private readonly PairingPlan plan;
    private readonly Dictionary<long, int[]> blocks;
    private readonly List<PairingHousehold>[] ledBy;
    private readonly Dictionary<(long Block, string Allowed), int[]> walked = [];

    public ShortageWalk(PairingPlan plan)
    {
        this.plan = plan;
        var members = plan.Case.Members;
        var at = members.Select((member, i) => (member.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        blocks = Enumerable.Range(0, members.Count).GroupBy(i => plan.Case.Block(members[i])).ToDictionary(group => group.Key, group => group.ToArray());
        ledBy = [.. members.Select(_ => new List<PairingHousehold>())];
        foreach (var link in plan.Links)
            ledBy[at[link.Member]].Add(plan.Case.Household(link.Household)!);
    }

    /// <summary>All members reached, by position. Households with the same members share one walk.</summary>
    public Reach From(HouseholdId uncovered)
    {
        var home = plan.Case.Household(uncovered)!;
        var block = plan.Case.Block(home);
        var all = blocks.GetValueOrDefault(block, []);
        var allowed = string.Create(all.Length, (all, home, plan.Case), static (flags, state) =>
        {
            for (var k = 0; k < flags.Length; k++)
                flags[k] = state.Case.Allowed(state.Case.Members[state.all[k]], state.home) ? '1' : '0';
        });
        if (!walked.TryGetValue((block, allowed), out var reached))
            walked.Add((block, allowed), reached = Walk(home, all));
        return new(uncovered, reached);
    }

    public long Places(int[] members) => members.Sum(i => (long)plan.Case.LoadOf(plan.Case.Members[i]).Max);

    /// <summary>The set made of these uncovered households and all that the members lead.</summary>
    public HallViolator Violator(IEnumerable<HouseholdId> uncovered, int[] members) => new(
        [.. uncovered.Concat(members.SelectMany(i => ledBy[i].Select(home => home.Id))).Order()],
        [.. members.Select(i => plan.Case.Members[i].Id).Order()],
        Places(members));

    private int[] Walk(PairingHousehold first, int[] block)
    {
        var left = new List<int>(block);
        var reached = new List<int>();
        Spread(first);
        for (var k = 0; k < reached.Count; k++)
            foreach (var home in ledBy[reached[k]])
            {
                if (left.Count == 0)
                    break;
                Spread(home);
            }

        return [.. reached];

        void Spread(PairingHousehold home)
        {
            var kept = 0;
            for (var k = 0; k < left.Count; k++)
                if (plan.Case.Allowed(plan.Case.Members[left[k]], home))
                    reached.Add(left[k]);
                else
                    left[kept++] = left[k];
            left.RemoveRange(kept, left.Count - kept);
        }
    }
}
