namespace GridGovernance.Domain.Pairing;

/// <summary>Totals and proofs, recomputed from the case alone; shares no code with the solver.</summary>
internal static class PairingCheck
{
    public static PairingGoals TotalOf(PairingCase pairing, PairingPlan plan)
    {
        var total = default(PairingGoals);
        foreach (var household in plan.Uncovered)
            total += Leave(pairing, pairing.Household(household)!);
        foreach (var link in plan.Links)
            total += new PairingGoals(0, 0, 0, link.OutsideGrid ? 1 : 0, link.Cost);
        for (var i = 0; i < pairing.Members.Count; i++)
        {
            var member = pairing.Members[i];
            total += new PairingGoals(0, 0, Math.Max(0, pairing.LoadOf(member).Min - plan.Loads[i]), 0, 0);
            for (var nth = 1; nth <= plan.Loads[i]; nth++)
                total += new PairingGoals(0, 0, 0, 0, pairing.CostOfNth(member, nth));
        }

        return total;
    }

    public static bool Proves(PairingPlan plan)
    {
        var pairing = plan.Case;
        if (plan.Proof.Count != pairing.Members.Count)
            return false;
        for (var i = 0; i < pairing.Members.Count; i++)
            if (plan.Proof[i].Member != pairing.Members[i].Id || !PriceFits(pairing, pairing.Members[i], plan.Loads[i], plan.Proof[i].Price))
                return false;
        var blocks = pairing.Members.Select((member, at) => (Member: member, plan.Proof[at].Price)).GroupBy(pair => pairing.Block(pair.Member))
            .ToDictionary(group => group.Key, Block.Of);
        return pairing.Households.All(household => SitsBest(plan, household, blocks.GetValueOrDefault(pairing.Block(household))));
    }

    private static bool PriceFits(PairingCase pairing, PairingMember member, int load, PairingGoals price)
    {
        var range = pairing.LoadOf(member);
        return load <= range.Max
            && (load == 0 || OfNth(pairing, member, load) <= price)
            && (load == range.Max || price <= OfNth(pairing, member, load + 1));
    }

    private static bool SitsBest(PairingPlan plan, PairingHousehold household, Block? block)
    {
        var pairing = plan.Case;
        var paid = Leave(pairing, household);
        if (plan.LinkOf(household.Id) is { } link)
        {
            if (block is null || pairing.Member(link.Member) is not { } member || !pairing.MayLead(member, household))
                return false;
            var here = Cost(pairing, member, household) + block.Prices[member.Id];
            if (here > paid)
                return false;
            paid = here;
        }

        if (block is null)
            return true;

        // Costs are never negative, so no pair outside the grid is below one such link at the lowest price.
        var outsideMatters = new PairingGoals(0, 0, 0, 1, 0) + block.Lowest < paid;
        foreach (var (member, price) in outsideMatters ? block.All : block.ByGrid.GetValueOrDefault(household.Grid, []))
            if (pairing.Allowed(member, household) && Cost(pairing, member, household) + price < paid)
                return false;
        return true;
    }

    private static PairingGoals Leave(PairingCase pairing, PairingHousehold household) => new(1, pairing.MustCover(household) ? 1 : 0, 0, 0, 0);

    private static PairingGoals Cost(PairingCase pairing, PairingMember member, PairingHousehold household) =>
        new(0, 0, 0, member.Grid == household.Grid ? 0 : 1, pairing.CostOf(member, household));

    private static PairingGoals OfNth(PairingCase pairing, PairingMember member, int nth) =>
        new(0, 0, nth <= pairing.LoadOf(member).Min ? -1 : 0, 0, pairing.CostOfNth(member, nth));

    private sealed record Block(
        List<(PairingMember Member, PairingGoals Price)> All,
        Dictionary<Grids.GridCode, List<(PairingMember Member, PairingGoals Price)>> ByGrid,
        Dictionary<PersonId, PairingGoals> Prices,
        PairingGoals Lowest)
    {
        public static Block Of(IEnumerable<(PairingMember Member, PairingGoals Price)> members)
        {
            var all = members.ToList();
            return new(all, all.GroupBy(pair => pair.Member.Grid).ToDictionary(group => group.Key, group => group.ToList()),
                all.ToDictionary(pair => pair.Member.Id, pair => pair.Price), all.Min(pair => pair.Price));
        }
    }
}
