using GridGovernance.Domain.Pairing;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>The laws a hard constraint of pairing keeps, whatever it forbids.</summary>
internal static class ConstraintLaws
{
    public static IEnumerable<Law> Of(IPairingConstraint constraint, PairingSample sample)
    {
        var pure = new PureLaws<PairAsked>(sample.Pairs, pair => $"{constraint.Allows(pair.Member, pair.Household)} {constraint.MustCover(pair.Household)}", pair => Speaks(constraint, pair));
        yield return pure.Again("CON-1");
        yield return pure.AfterOthers("CON-2");
        yield return pure.Abroad("CON-3");
        yield return pure.AtOnce("CON-4");
        yield return ForAll("CON-5", new BilingualText("Its code is there, in lower case and dotted, and stays.", "代码存在，小写、以点分隔，并且不变。"), sample.Pairs, pair =>
        {
            var code = constraint.Code;
            _ = constraint.Allows(pair.Member, pair.Household);
            return Said.Of(Codes.IsDotted(code) && constraint.Code == code, $"'{code}' then '{constraint.Code}'");
        });
        yield return ForAll("CON-6", new BilingualText("In a plan it only takes pairs away: it allows every link, no more households are covered than without it, and the plan is the best that trying everything finds.", "在计划中它只减少可结对的组合：允许计划中的每个结对，覆盖户数不多于没有它时，且计划就是穷举所得的最优。"),
            sample.Worlds(policy => policy.With(constraint)), world => InAPlan(constraint, world));
    }

    private static bool Speaks(IPairingConstraint constraint, PairAsked pair) => !constraint.Allows(pair.Member, pair.Household) || constraint.MustCover(pair.Household);

    private static Said InAPlan(IPairingConstraint constraint, PairingWorld world)
    {
        var pairing = world.Case;
        var without = pairing.Policy.Constraints.Where(other => other != constraint).Skip(1)
            .Aggregate(PairingPolicy.Between(pairing.Policy.Load.Min, pairing.Policy.Load.Max).Within(pairing.Policy.Scope), (policy, other) => policy.With(other));
        var plan = new PairingPlanner().Plan(pairing);
        var free = new PairingPlanner().Plan(without, world.Members, world.Households);
        var speaks = world.Members.Any(member => world.Households.Any(household => Speaks(constraint, new(member, household))));
        if (plan.Links.Select(link => link.Link).FirstOrDefault(link => !constraint.Allows(Member(world, link), Household(world, link))) is { Household.IsDefault: false } broken)
            return Said.Broken($"The plan links {broken}, which the constraint forbids.");
        var best = ReferencePairing.Of(pairing).Total;
        return Said.Of(plan.Total == best && plan.Total.Uncovered >= free.Total.Uncovered, $"{plan.Total} planned, {best} by trying everything, {free.Total} without the constraint", speaks);
    }

    private static PairingMember Member(PairingWorld world, HouseholdLink link) => world.Members.First(member => member.Id == link.Member);

    private static PairingHousehold Household(PairingWorld world, HouseholdLink link) => world.Households.First(household => household.Id == link.Household);
}
