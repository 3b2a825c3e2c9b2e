using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Testing.Pairing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

[Properties(Arbitrary = [typeof(PairingWorlds)], MaxTest = 300)]
public class PairingPlanInvariants
{
    private static readonly PairingPlanner Planner = new();

    [Property(DisplayName = "PAI-1 a plan is the best there is: it equals the brute-force optimum, ties decided by id")]
    public Property Plan_equals_brute_force(PairingWorld world)
    {
        var plan = Planner.Plan(world.Case);
        var reference = ReferencePairing.Of(world.Case);
        return (plan.Total == reference.Total && plan.Links.Select(link => link.Link).SequenceEqual(reference.Links))
            .Label($"{plan.Total} {string.Join(' ', plan.Links)} against {reference.Total} {string.Join(' ', reference.Links)}")
            .Classify(plan.Total.Uncovered > 0, "places are short")
            .Classify(plan.Total.LinksOutsideGrid > 0, "widened")
            .Classify(plan.Total.MinimumPlacesUnmet > 0, "a minimum is unmet")
            .Classify(plan.Total.MustLinksUnmet > 0, "a must-link is unmet");
    }

    [Property(DisplayName = "PAI-2 every household is linked at most once, loads stay within their maximum, and every link is allowed")]
    public bool Links_keep_the_policy(PairingWorld world)
    {
        var plan = Planner.Plan(world.Case);
        var coverage = TwoWayCoverage.Of(plan);
        return plan.Links.Select(link => link.Household).Concat(plan.Uncovered).Order().SequenceEqual(plan.Case.Households.Select(home => home.Id))
            && coverage.BrokenLinks.Count == 0
            && !coverage.LoadsOutOfRange.Any(load => load.IsOverload)
            && coverage.HouseholdsWithoutMember.SequenceEqual(plan.Uncovered);
    }

    [Property(DisplayName = "PAI-3 the order of the input changes nothing")]
    public bool Order_is_irrelevant(PairingWorld world)
    {
        var plan = Planner.Plan(world.Policy, world.Members, world.Households, world.Previous);
        var reversed = Planner.Plan(world.Policy, world.Members.Reverse(), world.Households.Reverse(), world.Previous.Reverse());
        return Same(plan, reversed) && plan.Proof.SequenceEqual(reversed.Proof);
    }

    [Property(DisplayName = "PAI-4 relabelling ids with their order kept changes nothing but the labels")]
    public bool Labels_are_irrelevant(PairingWorld world)
    {
        var policy = PairingPolicy.Between(world.Policy.Load.Min, world.Policy.Load.Max).Within(world.Policy.Scope).WithBalance(world.Policy.BalanceWeight);
        var plan = Planner.Plan(policy, world.Members, world.Households);
        var relabelled = Planner.Plan(
            policy,
            world.Members.Select(member => new PairingMember(New(member.Id), member.Grid, member.X, member.Y, member.OwnHousehold.IsDefault ? default : New(member.OwnHousehold), member.MinimumLoad, member.MaximumLoad)),
            world.Households.Select(home => new PairingHousehold(New(home.Id), home.Grid, home.X, home.Y)));
        return relabelled.Links.Select(link => link.Link).SequenceEqual(plan.Links.Select(link => new HouseholdLink(New(link.Household), New(link.Member))));
    }

    [Property(DisplayName = "PAI-5 every plan carries prices that prove it")]
    public bool Plans_are_proved(PairingWorld world) => Planner.Plan(world.Case).IsProved();

    [Property(DisplayName = "PAI-6 adding a member without a minimum never covers fewer, and never makes the plan worse")]
    public bool One_more_member_never_hurts(PairingWorld world, byte x)
    {
        var grid = world.Households.Select(home => home.Grid).Append(GridGovernance.Domain.Grids.GridCode.Parse("152221100201001")).First();
        var more = new PairingMember(PersonId.From("m05"), grid, x % 8, 0, default, 0, world.Policy.Load.Max);
        return Planner.Plan(world.Policy, [.. world.Members, more], world.Households, world.Previous).Total <= Planner.Plan(world.Case).Total;
    }

    [Property(DisplayName = "PAI-7 every shortage has a reason that holds, one place short, from which no household can be dropped")]
    public Property Shortages_are_explained(PairingWorld world)
    {
        var plan = Planner.Plan(world.Case);
        return (plan.Bottlenecks.All(bottleneck => bottleneck.Whole.Holds(plan.Case) && bottleneck.Smallest.Holds(plan.Case) && bottleneck.Whole.Missing == bottleneck.Uncovered.Count && IsSmallest(plan, bottleneck.Smallest))
            && plan.Bottlenecks.SelectMany(bottleneck => bottleneck.Uncovered).Order().SequenceEqual(plan.Uncovered)).ToProperty()
            .Classify(plan.Bottlenecks.Count > 1, "two shortages");
    }

    [Property(DisplayName = "PAI-8 every unmet minimum has a reason that holds")]
    public bool Unmet_minimums_are_explained(PairingWorld world)
    {
        var plan = Planner.Plan(world.Case);
        return plan.UnmetMinimums.All(violator => violator.Holds(plan.Case)) && plan.UnmetMinimums.Count > 0 == plan.Total.MinimumPlacesUnmet > 0;
    }

    [Property(DisplayName = "PAI-9 continuity of weight 0 equals a fresh plan")]
    public bool Weightless_continuity_is_fresh(PairingWorld world)
    {
        var policy = world.Policy.WithContinuity(0);
        return Same(Planner.Plan(policy, world.Members, world.Households, world.Previous), Planner.Plan(policy, world.Members, world.Households));
    }

    [Property(DisplayName = "PAI-10 planning on from an earlier plan equals planning afresh, whatever has changed")]
    public bool Replanning_equals_planning(PairingWorld before, PairingWorld now, bool samePolicy)
    {
        var policy = samePolicy ? before.Policy : now.Policy;
        var pairing = PairingCase.Build(policy, now.Members, now.Households, now.Previous);
        var warm = Planner.Replan(Planner.Plan(before.Case), pairing);
        return Same(warm, Planner.Plan(pairing)) && warm.IsProved();
    }

    private static PersonId New(PersonId id) => PersonId.From($"党员-{id}");

    private static HouseholdId New(HouseholdId id) => HouseholdId.From($"户-{id}");

    private static bool Same(PairingPlan left, PairingPlan right) => left.Total == right.Total && left.Links.SequenceEqual(right.Links);

    /// <summary>Without any one household, the rest can all be covered by the members.</summary>
    private static bool IsSmallest(PairingPlan plan, HallViolator violator) => violator.Missing == 1 && violator.Households.All(dropped =>
    {
        var members = plan.Case.Members.Where(member => violator.Members.Contains(member.Id));
        var rest = plan.Case.Households.Where(home => home.Id != dropped && violator.Households.Contains(home.Id));
        return Planner.Plan(plan.Case.Policy, members, rest).Total.Uncovered == 0;
    });
}
