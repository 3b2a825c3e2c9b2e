using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Pairing;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>A planner as the laws see it: the links it makes of a case.</summary>
internal delegate IReadOnlyList<HouseholdLink> Planning(PairingCase pairing);

/// <summary>The laws of whatever plans links, and of a policy under the library's planner.</summary>
internal static class PlannerLaws
{
    private static readonly PairingPlanner Planner = new();

    /// <summary>The laws of a planner.</summary>
    public static IEnumerable<Law> Of(Planning plan, Arbitrary<PairingWorld> worlds)
    {
        yield return ForAll("PLN-1", new BilingualText("Every link is one that the case allows: nobody leads their own household, no household has two members, no load is above its maximum, nothing leaves the scope or breaks a constraint.", "每个结对都是该情形允许的：无人带自己家，一户不由两名党员带，负荷不超过上限，不越出范围，也不违反约束。"), worlds, world =>
        {
            var links = plan(world.Case);
            return TwoWayCoverage.TryOf(world.Case, links, out var coverage, out var findings)
                ? Said.Of(coverage.BrokenLinks.Count == 0 && !coverage.LoadsOutOfRange.Any(load => load.IsOverload), Told(links, coverage), links.Count > 0)
                : Said.Broken(string.Join('\n', findings));
        });
        yield return ForAll("PLN-2", new BilingualText("The plan is as good as the best that trying everything finds.", "计划与穷举所得的最优一样好。"), worlds, world =>
        {
            var (total, best) = (TotalOf(world.Case, plan(world.Case)), ReferencePairing.Of(world.Case).Total);
            return Said.Of(total == best, $"{total} planned, {best} by trying everything", world.Households.Count > 0 && world.Members.Count > 0);
        });
        yield return ForAll("PLN-3", new BilingualText("The order of members, households and earlier links changes nothing.", "党员、户和原有结对的次序不影响结果。"), worlds, world =>
        {
            var reversed = PairingCase.Build(world.Policy, world.Members.Reverse(), world.Households.Reverse(), world.Previous.Reverse());
            var (asGiven, other) = (Spell(plan(world.Case)), Spell(plan(reversed)));
            return Said.Of(asGiven == other, $"{asGiven} against {other}", asGiven.Length > 0);
        });
        yield return ForAll("PLN-4", new BilingualText("One more member, who may lead nobody, never leaves more households uncovered.", "多一名谁也不带的党员，不会使未覆盖的户变多。"), worlds, world =>
        {
            var place = world.Households.Count > 0 ? world.Households[0] : null;
            if (place is null)
                return Said.NotApplicable;
            var more = new PairingMember(PersonId.From("zz-more"), place.Grid, place.X, place.Y, default, 0, world.Policy.Load.Max);
            var with = PairingCase.Build(world.Policy, [.. world.Members, more], world.Households, world.Previous);
            var (before, after) = (TotalOf(world.Case, plan(world.Case)).Uncovered, TotalOf(with, plan(with)).Uncovered);
            return Said.Of(after <= before, $"{before} uncovered, {after} with one more member");
        });
        var pure = new PureLaws<PairingWorld>(worlds, world => Spell(plan(world.Case)), world => plan(world.Case).Count > 0);
        yield return pure.Again("PLN-5");
        yield return pure.Abroad("PLN-6");
        yield return pure.AtOnce("PLN-7");
    }

    /// <summary>The laws of a policy: those of a planner, kept by the library's, and the proof.</summary>
    public static IEnumerable<Law> Of(PairingPolicy policy, PairingSample sample)
    {
        var worlds = sample.Worlds(_ => policy);
        return Of(pairing => [.. Planner.Plan(pairing).Links.Select(link => link.Link)], worlds).Append(
            ForAll("PLN-8", new BilingualText("Every plan carries prices that prove it, and whatever is uncovered or unmet has a reason that holds.", "每个计划都带有证明其最优的价格，未覆盖或未满足之处都有成立的理由。"), worlds, world =>
            {
                var plan = Planner.Plan(world.Case);
                return Said.Of(plan.IsProved() && plan.Bottlenecks.All(bottleneck => bottleneck.Whole.Holds(plan.Case)) && plan.UnmetMinimums.All(violator => violator.Holds(plan.Case))
                    && plan.Bottlenecks.Sum(bottleneck => bottleneck.Uncovered.Count) == plan.Uncovered.Count, $"{plan.Total}, proved: {plan.IsProved()}", plan.Links.Count > 0);
            }));
    }

    /// <summary>What links fall short of and cost.</summary>
    internal static PairingGoals TotalOf(PairingCase pairing, IReadOnlyList<HouseholdLink> links)
    {
        var total = default(PairingGoals);
        var memberOf = links.DistinctBy(link => link.Household).ToDictionary(link => link.Household, link => pairing.Members.FirstOrDefault(member => member.Id == link.Member));
        foreach (var household in pairing.Households)
        {
            total += memberOf.TryGetValue(household.Id, out var member) && member is not null
                ? new PairingGoals(0, 0, 0, member.Grid == household.Grid ? 0 : 1, pairing.CostOf(member, household))
                : new PairingGoals(1, pairing.Policy.Constraints.Any(constraint => constraint.MustCover(household)) ? 1 : 0, 0, 0, 0);
        }

        foreach (var member in pairing.Members)
            total += ReferencePairing.OfLoad(pairing, member, memberOf.Values.Count(other => other == member));
        return total;
    }

    private static string Spell(IEnumerable<HouseholdLink> links) => string.Join(' ', links.OrderBy(link => link.Household).Select(link => $"{link.Household}-{link.Member}"));

    private static string Told(IReadOnlyList<HouseholdLink> links, TwoWayCoverage coverage) =>
        $"{Spell(links)}: {string.Join(", ", coverage.BrokenLinks)} {string.Join(", ", coverage.LoadsOutOfRange.Where(load => load.IsOverload))}";
}
