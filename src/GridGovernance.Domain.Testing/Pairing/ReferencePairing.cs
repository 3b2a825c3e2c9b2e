using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>The obvious pairing planner, an oracle for the real one: it tries every member, and nobody, for every household, in order of id, and keeps the first of the best. Exponential, and meant for a handful of households.</summary>
public sealed class ReferencePairing
{
    private readonly PairingCase pairing;
    private readonly int[] chosen;
    private readonly int[] loads;
    private int[]? best;

    private ReferencePairing(PairingCase pairing)
    {
        this.pairing = pairing;
        chosen = new int[pairing.Households.Count];
        loads = new int[pairing.Members.Count];
    }

    /// <summary>How well the best links meet the goals.</summary>
    public PairingGoals Total { get; private set; }

    /// <summary>The best links, by household; among equals the first household has the first member, and so on.</summary>
    public IReadOnlyList<HouseholdLink> Links => [.. best!.Select((member, home) => (member, home)).Where(pair => pair.member >= 0)
        .Select(pair => new HouseholdLink(pairing.Households[pair.home].Id, pairing.Members[pair.member].Id))];

    /// <summary>The best links for a case.</summary>
    public static ReferencePairing Of(PairingCase pairing)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        var reference = new ReferencePairing(pairing);
        reference.Try(0, default);
        return reference;
    }

    private void Try(int home, PairingGoals sum)
    {
        if (home == chosen.Length)
        {
            var total = sum + Loads();
            if (best is null || total < Total)
                (best, Total) = ((int[])chosen.Clone(), total);
            return;
        }

        var household = pairing.Households[home];
        for (var i = 0; i < loads.Length; i++)
        {
            var member = pairing.Members[i];
            if (loads[i] == pairing.LoadOf(member).Max || !pairing.MayLead(member, household))
                continue;
            (chosen[home], loads[i]) = (i, loads[i] + 1);
            Try(home + 1, sum + new PairingGoals(0, 0, 0, member.Grid == household.Grid ? 0 : 1, pairing.CostOf(member, household)));
            loads[i]--;
        }

        chosen[home] = -1;
        Try(home + 1, sum + new PairingGoals(1, pairing.Policy.Constraints.Any(constraint => constraint.MustCover(household)) ? 1 : 0, 0, 0, 0));
    }

    private PairingGoals Loads()
    {
        var total = default(PairingGoals);
        for (var i = 0; i < loads.Length; i++)
            total += OfLoad(pairing, pairing.Members[i], loads[i]);
        return total;
    }

    /// <summary>What a member's load falls short of and costs: the squared load at the weight of balance, and what the caller's costs say of each household.</summary>
    internal static PairingGoals OfLoad(PairingCase pairing, PairingMember member, int load) => new(
        0, 0, Math.Max(0, pairing.LoadOf(member).Min - load), 0,
        (long)pairing.Policy.BalanceWeight * load * load + pairing.Policy.FurtherCosts.Sum(further => further.Weight * Enumerable.Range(1, load).Sum(nth => further.Cost.OfNthHousehold(member, nth))));
}
