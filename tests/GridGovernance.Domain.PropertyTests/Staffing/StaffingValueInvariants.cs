using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Staffing;

namespace GridGovernance.Domain.PropertyTests.Staffing;

/// <summary>Ranges, templates, sums and plots.</summary>
[Properties(Arbitrary = [typeof(StaffingValues)], MaxTest = 300)]
public class StaffingValueInvariants
{
    [Property(DisplayName = "STF-12 ranges and templates are read back from what they write")]
    public Property Read_back(HeadcountRange range, StaffingTemplate template) =>
        (HeadcountRange.TryParse(range.ToString(), out var read) && read == range).Label($"{range}")
            .And(StaffingTemplate.Parse(template.ToJson()).ToJson() == template.ToJson()).Label("template")
            .And(StaffRoles.All.All(role => StaffingTemplate.Parse(template.ToJson())[role] == template[role])).Label("norms")
            .Classify(range.Max is null, "open");

    [Property(DisplayName = "STF-14 more households never lower an end of a norm, and the ends stay in order")]
    public Property Norms_grow(RoleNorm norm, NonNegativeInt fewer, NonNegativeInt more)
    {
        var (small, large) = (norm.RangeFor(fewer.Get), norm.RangeFor(fewer.Get + more.Get));
        return (small.Min <= large.Min && (small.Max ?? int.MaxValue) <= (large.Max ?? int.MaxValue)).Label($"{small} then {large}")
            .Classify(norm.PerHouseholds is not null, "scaled");
    }

    [Property(DisplayName = "STF-11 what a division holds, needs, lacks and has too many of is the sum of its children's")]
    public Property Sums_add_up(StaffingTemplate template, byte[] villages)
    {
        var assessment = StaffingAssessment.Of(villages.Select((village, i) => template.Assess(Staffing(village, i))));
        var levels = new[] { DivisionLevel.Country, DivisionLevel.Province, DivisionLevel.Prefecture, DivisionLevel.County, DivisionLevel.Township };
        var holds = levels.All(level => assessment.At(level).All(parent => StaffRoles.All.All(role => parent.Totals[role]
            == assessment.At(level + 1).Where(child => child.Division.Parent == parent.Division).Aggregate(default(RoleTotals), (sum, child) => sum + child.Totals[role]))));
        var whole = StaffRoles.All.All(role => assessment.Total[role].Held == assessment.Grids.Sum(grid => grid[role].Held)
            && assessment.Total[role].Shortfall == assessment.Grids.Sum(grid => (long)grid[role].Shortfall)
            && assessment.Total[role].Surplus == assessment.Grids.Sum(grid => (long)grid[role].Surplus));
        return holds.Label("children").And(whole).Label("grids").And(assessment.Total.Grids == villages.Length).Label("count")
            .Classify(assessment.Total.GridsBelowMinimum > 0, "some below minimum").Classify(villages.Length == 0, "no grid");
    }

    [Property(DisplayName = "STF-8 a proposal gives each household to one member, evenly, and keeps what it can")]
    public Property Plots_are_even(byte memberCount, byte householdCount, byte[] held)
    {
        PersonId[] members = [.. Enumerable.Range(1, 1 + memberCount % 6).Select(i => PersonId.From(i))];
        HouseholdId[] households = [.. Enumerable.Range(0, householdCount % 25).Select(i => HouseholdId.From(i))];
        ResponsibilityPlot[] current = [.. held.Chunk(8).Select((chunk, i) => ResponsibilityPlot.Of(PersonId.From(1 + i % 8), chunk.Select(b => HouseholdId.From(b % 30))))
            .DistinctBy(plot => plot.Person)];

        var plots = PlotPlanner.ProposeEven(members.Reverse(), households.Reverse(), current.Reverse());

        var sizes = members.Select(member => plots.Where(plot => plot.Person == member).Sum(plot => plot.Households.Count)).ToArray();
        return plots.SelectMany(plot => plot.Households).Order().SequenceEqual(households.Order()).Label("each once")
            .And(sizes.Max() - sizes.Min() <= 1).Label($"even: {string.Join(", ", sizes)}")
            .And(plots.SequenceEqual(PlotPlanner.ProposeEven(members, households, plots))).Label("a proposal stands")
            .And(PlotPlanner.ProposeEven(members, households, current).SequenceEqual(plots)).Label("order of the input")
            .Classify(current.Length > 0, "something to keep").Classify(households.Length < members.Length, "fewer households than members");
    }

    private static GridStaffing Staffing(byte village, int index)
    {
        var code = DivisionCode.Create(152_221_105_200 + village % 2 * 1_000 + village % 16 / 2 * 1_000_000 + village % 5 + 1);
        var grid = GridCode.Create(code, 1 + index);
        return GridStaffing.Of(GridWork.Of(grid, village * 7), Enumerable.Range(0, village % 9)
            .Select(i => new StaffPost(grid, PersonId.From(i), StaffRoles.All[(i + index) % 5], default, isSuspended: i % 4 == 3)));
    }
}
