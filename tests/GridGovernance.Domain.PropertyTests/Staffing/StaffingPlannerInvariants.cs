using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Staffing;

namespace GridGovernance.Domain.PropertyTests.Staffing;

/// <summary>What a plan never does.</summary>
[Properties(Arbitrary = [typeof(StaffingValues)], MaxTest = 500)]
public class StaffingPlannerInvariants
{
    [Property(DisplayName = "STF-3 a plan never places more people than were given")]
    public Property Never_more_than_given(PlanningCase planning)
    {
        var plan = planning.Plan();
        return (plan.Placed <= planning.Given && plan.Placed == plan.Shares.Sum(share => (long)share.Count) && plan.Shares.All(share => share.Count >= 0))
            .Label($"{plan.Placed} of {planning.Given}")
            .Classify(plan.Missing > 0, "too few").Classify(plan.Unplaced > 0, "some without a place").Classify(plan.Missing == 0 && plan.Unplaced == 0, "all placed");
    }

    [Property(DisplayName = "STF-4 a plan meets every minimum when the sum allows, and otherwise says exactly what is missing")]
    public Property Every_minimum_is_met(PlanningCase planning)
    {
        var plan = planning.Plan();
        var enough = planning.Given >= planning.Grids.Sum(grid => (long)planning.Norm.RangeFor(grid.Households).Min);
        return (plan.ShortGrids.Count == 0 == enough).Label("short grids")
            .And(plan.ShortGrids.Sum(share => (long)share.Missing) == plan.Missing).Label("what is missing")
            .And(enough || plan.Placed == planning.Given).Label("nobody is left over while grids are short")
            .Classify(enough, "enough").Classify(planning.Given == plan.Required, "exactly enough");
    }

    [Property(DisplayName = "STF-5 a plan gives no grid less than another with less work, and none above its upper end")]
    public Property More_work_never_gets_less(PlanningCase planning)
    {
        var plan = planning.Plan();
        var ordered = plan.Shares.OrderBy(share => share.Work.Households).ToArray();
        var inOrder = ordered.All(less => ordered.All(more => less.Work.Households >= more.Work.Households || less.Count <= more.Count));
        return inOrder.Label(string.Join(", ", ordered.Select(share => $"{share.Work.Households}: {share.Count}")))
            .And(plan.Shares.All(share => share.Required.SurplusOf(share.Count) == 0)).Label("upper ends")
            .Classify(plan.Shares.Any(share => share.Required.Max == share.Count && share.Count > share.Required.Min), "an upper end bites")
            .Classify(ordered.Length < 2, "nothing to compare");
    }

    [Property(DisplayName = "STF-6 a plan leaves nobody over while a grid has room, and the order of the grids changes nothing")]
    public Property Nobody_is_left_over(PlanningCase planning)
    {
        var plan = planning.Plan();
        return (plan.Unplaced == 0 || plan.Shares.All(share => share.Required.Max == share.Count)).Label($"{plan.Unplaced} left over")
            .And(plan.Shares.SequenceEqual(planning.Plan(planning.Grids.Reverse()).Shares)).Label("order")
            .Classify(plan.Unplaced > 0, "every grid is full").Classify(planning.Grids.Any(grid => grid.Households == 0), "a grid without households");
    }
}
