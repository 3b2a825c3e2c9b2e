using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Staffing;

public class StaffingPlannerTests
{
    private static readonly StaffingTemplate Template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(1, 5), HeadcountRange.Create(0, 3));

    [Fact]
    public void Plan_TheBanner_PlacesEverybody()
    {
        var grids = Enumerable.Range(0, 850).Select(i => GridWork.Of(Grid(i), 20 + i * 37 % 80)).ToArray();
        var template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.AtLeast(2), HeadcountRange.AtLeast(1));

        var plan = StaffingPlanner.Plan(template, grids, (StaffRole.PartTime, 1_272), (StaffRole.FullTime, 3_534));

        Assert.True(plan.MeetsEveryMinimum);
        Assert.Equal(3_534, plan.Grids.Sum(grid => grid.Staff.FullTime));
        Assert.Equal(1_272, plan.Grids.Sum(grid => grid.Staff.PartTime));
        Assert.Equal(850, plan.Grids.Count);
        Assert.All(plan.Roles, role => Assert.Equal(0, role.Unplaced));
        Assert.Equal([StaffRole.FullTime, StaffRole.PartTime], plan.Roles.Select(role => role.Role));
    }

    [Fact]
    public void Plan_LeastNumberFirst_ThenByHouseholds() => Assert.Equal([2, 4], FullTime(6, 100, 300));

    [Fact]
    public void Plan_UpperEnd_PassesTheRestOn() => Assert.Equal([4, 5], FullTime(9, 10, 1_000));

    [Fact]
    public void Plan_EqualRemainders_GoToTheLowerCode() => Assert.Equal([2, 1, 1], FullTime(4, 50, 50, 50));

    [Fact]
    public void Plan_GridsWithoutHouseholds_ShareWhatTheOthersCannotTake() => Assert.Equal([2, 5, 1], FullTime(8, 0, 10, 0));

    [Fact]
    public void Plan_MoreThanEveryUpperEnd_LeavesTheRestUnplaced()
    {
        var plan = StaffingPlanner.Plan(Template, Grids(10, 20), (StaffRole.FullTime, 13));

        Assert.Equal((10L, 3L), (plan.Roles[0].Placed, plan.Roles[0].Unplaced));
        Assert.Empty(plan.Shortages);
    }

    [Fact]
    public void Plan_TooFewForTheLeastNumbers_SaysWhatIsShort()
    {
        var template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(2, 5), default(HeadcountRange));

        var plan = StaffingPlanner.Plan(template, Grids(10, 30, 20), (StaffRole.FullTime, 4));

        Assert.Equal([1, 2, 1], plan.Roles[0].Shares.Select(share => share.Count));
        Assert.Equal((6L, 4L, 2L), (plan.Roles[0].Required, plan.Roles[0].Given, plan.Roles[0].Missing));
        Assert.Equal([1, 1], plan.Roles[0].ShortGrids.Select(share => share.Missing));
        var shortage = Assert.Single(plan.Shortages);
        Assert.Equal("staffing.short full-time: 6 are needed, 4 given, 2 missing: 2 grids stay below their least number; give 6 or more, or lower the template's least number",
            shortage.Describe(Language.English));
        Assert.Contains("缺2人", shortage.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_NobodyAndNothing_IsEmpty()
    {
        Assert.Empty(StaffingPlanner.Plan(Template, [], (StaffRole.FullTime, 5)).Grids);
        Assert.Equal(5, StaffingPlanner.Plan(Template, [], (StaffRole.FullTime, 5)).Roles[0].Unplaced);
        Assert.Equal(1, StaffingPlanner.Plan(Template, Grids(10), (StaffRole.FullTime, 0)).Roles[0].Missing);
    }

    [Fact]
    public void Plan_TheCallersMistakes_Throw()
    {
        Assert.Throws<ArgumentException>(() => StaffingPlanner.Plan(Template, [GridWork.Of(Grid(0), 1), GridWork.Of(Grid(0), 2)], (StaffRole.FullTime, 5)));
        Assert.Throws<ArgumentException>(() => StaffingPlanner.Plan(Template, [], (StaffRole.FullTime, 5), (StaffRole.FullTime, 5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StaffingPlanner.Plan(Template, [], (StaffRole.FullTime, -1)));
        Assert.Throws<ArgumentException>(() => StaffingPlanner.Plan(Template, [default], (StaffRole.FullTime, 1)));
    }

    private static int[] FullTime(int given, params int[] households) =>
        [.. StaffingPlanner.Plan(Template, Grids(households), (StaffRole.FullTime, given)).Grids.Select(grid => grid.Staff.FullTime)];

    private static GridWork[] Grids(params int[] households) => [.. households.Select((count, i) => GridWork.Of(Grid(i), count))];

    private static GridCode Grid(int index) => GridCode.Create(DivisionCode.Create(152_221_105_200 + index / 20), 1 + index % 20);
}
