using GridGovernance.Domain.Pairing;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pairing;

/// <summary>The laws a soft cost of pairing keeps, whatever it counts.</summary>
internal static class CostLaws
{
    private const int Places = 12;
    private const int Weight = 3;

    public static IEnumerable<Law> Of(IPairingCost cost, PairingSample sample)
    {
        var pure = new PureLaws<PairAsked>(sample.Pairs, pair => string.Join(' ', All(cost, pair)), pair => All(cost, pair).Any(value => value != 0));
        yield return pure.Again("COS-1");
        yield return pure.AfterOthers("COS-2");
        yield return pure.Abroad("COS-3");
        yield return pure.AtOnce("COS-4");
        yield return ForAll("COS-5", new BilingualText("Every cost is a whole number from 0 to the limit.", "每个成本都是从 0 到上限的整数。"), sample.Pairs, pair =>
            Said.Of(All(cost, pair).All(value => value is >= 0 and <= IPairingCost.Limit), $"{pair} costs {string.Join(' ', All(cost, pair))}", All(cost, pair).Any(value => value != 0)));
        yield return ForAll("COS-6", new BilingualText("A member's next household never costs less than the one before.", "同一党员多带一户，其成本不低于前一户。"), sample.Pairs, pair =>
        {
            var nth = ByPlace(cost, pair);
            return Said.Of(nth.Zip(nth.Skip(1)).All(two => two.First <= two.Second), $"{pair.Member} costs {string.Join(' ', nth)}, household by household");
        });
        yield return ForAll("COS-7", new BilingualText("In a plan it is what the planner makes least, after the harder goals: trying everything finds nothing better.", "在计划中，除更硬的目标外，规划器使它最小：穷举找不到更好的。"),
            sample.Worlds(policy => policy.With(cost, Weight)), world => InAPlan(cost, world));
        yield return ForAll("COS-8", new BilingualText("Its code is there, in lower case and dotted, and stays.", "代码存在，小写、以点分隔，并且不变。"), sample.Pairs, pair =>
        {
            var code = cost.Code;
            _ = All(cost, pair);
            return Said.Of(Codes.IsDotted(code) && cost.Code == code, $"'{code}' then '{cost.Code}'");
        });
    }

    /// <summary>The cost of the link, then of the member's places.</summary>
    private static long[] All(IPairingCost cost, PairAsked pair) => [cost.OfLink(pair.Member, pair.Household), .. ByPlace(cost, pair)];

    private static long[] ByPlace(IPairingCost cost, PairAsked pair) => [.. Enumerable.Range(1, Places).Select(nth => cost.OfNthHousehold(pair.Member, nth))];

    private static Said InAPlan(IPairingCost cost, PairingWorld world)
    {
        var pairing = world.Case;
        var (plan, best) = (new PairingPlanner().Plan(pairing).Total, ReferencePairing.Of(pairing).Total);
        return Said.Of(plan == best, $"{plan} planned, {best} by trying everything", world.Members.Any(member => world.Households.Any(household => All(cost, new(member, household)).Any(value => value > 0))));
    }
}
