using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Tests.Staffing.Rosters;

namespace GridGovernance.Domain.Tests.Staffing;

public class PlotTests
{
    private static readonly HouseholdId[] Homes = [.. Enumerable.Range(1, 7).Select(i => HouseholdId.From($"h{i}"))];

    [Fact]
    public void AssignPlot_ToSomebodyNotOnTheRoster_IsRefused()
    {
        var roster = With((Ana, StaffRole.FullTime));

        Assert.IsType<UnopenedRoster>(roster.AssignPlot(ResponsibilityPlot.Of(Ana, Homes), Opened.AddDays(-1), Office).Value);
        Assert.IsType<NotAppointed>(roster.AssignPlot(ResponsibilityPlot.Of(Bo, Homes), April, Office).Value);
        Assert.IsType<NoPlotHeld>(roster.WithdrawPlot(Ana, April, Office).Value);
        roster.AssignPlot(ResponsibilityPlot.Of(Ana, Homes), April, Office).OrThrow();
        Assert.IsType<LaterChange>(roster.AssignPlot(ResponsibilityPlot.Of(Ana, Homes), March, Office).Value);
        roster.WithdrawPlot(Ana, May, Office).OrThrow();
        Assert.Single(roster.PlotsOn(May.AddDays(-1)));
        Assert.Empty(roster.PlotsOn(May));
    }

    [Fact]
    public void Coverage_ReportsBothGaps()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.PartTime), (Cai, StaffRole.Volunteer));
        roster.AssignPlot(ResponsibilityPlot.Of(Ana, Homes[..3]), March, Office).OrThrow();
        roster.AssignPlot(ResponsibilityPlot.Of(Cai, [Homes[2], HouseholdId.From("gone")], ["fire-lanes"]), March, Office).OrThrow();

        var before = roster.PlotCoverageOn(March, Homes);
        roster.Release(Ana, April, Office).OrThrow();
        var after = roster.PlotCoverageOn(April, Homes);

        Assert.Equal([Bo], before.MembersWithoutPlot);
        Assert.Equal(Homes[3..], before.UnansweredHouseholds);
        Assert.Equal([Homes[2]], before.SharedHouseholds);
        Assert.Equal([HouseholdId.From("gone")], before.UnknownHouseholds);
        Assert.Empty(before.VacantPlots);
        Assert.Equal(Homes[0], after.UnansweredHouseholds[0]);
        Assert.Equal(Ana, Assert.Single(after.VacantPlots).Person);
        Assert.False(after.IsComplete);
    }

    [Fact]
    public void ProposeEven_WithoutPlots_SharesInOrder()
    {
        var plots = PlotPlanner.ProposeEven([Cai, Ana, Bo], Homes.Reverse());

        Assert.Equal([(Ana, "h1 h2 h3"), (Bo, "h4 h5"), (Cai, "h6 h7")], plots.Select(plot => (plot.Person, string.Join(' ', plot.Households))));
        Assert.True(PlotCoverage.Of([Ana, Bo, Cai], Homes, plots).IsComplete);
    }

    [Fact]
    public void ProposeEven_WithPlots_KeepsWhatItCan()
    {
        var now = new[] { ResponsibilityPlot.Of(Bo, [Homes[6], Homes[5], Homes[0]], ["fire-lanes"]), ResponsibilityPlot.Of(Cai, [Homes[0], Homes[1], Homes[2], Homes[3]]) };

        var plots = PlotPlanner.ProposeEven([Ana, Bo], Homes, now);

        Assert.Equal([(Ana, "h3 h4 h5"), (Bo, "h1 h2 h6 h7")], plots.Select(plot => (plot.Person, string.Join(' ', plot.Households))));
        Assert.Equal(["fire-lanes"], plots[1].Duties);
    }

    [Fact]
    public void ProposeEven_MoreMembersThanHouseholds_LeavesSomeWithoutPlot()
    {
        var plots = PlotPlanner.ProposeEven([Ana, Bo, Cai], Homes[..1]);

        Assert.Equal([Bo, Cai], PlotCoverage.Of([Ana, Bo, Cai], Homes[..1], plots).MembersWithoutPlot);
        Assert.Empty(PlotPlanner.ProposeEven([], Homes));
    }

    [Fact]
    public void Plot_NeedsSomethingToAnswerFor()
    {
        Assert.Throws<ArgumentException>(() => ResponsibilityPlot.Of(Ana, []));
        Assert.Throws<ArgumentException>(() => ResponsibilityPlot.Of(default, Homes));
        Assert.Throws<ArgumentException>(() => ResponsibilityPlot.Of(Ana, [default]));
        Assert.Throws<ArgumentException>(() => ResponsibilityPlot.Of(Ana, [], [""]));
        Assert.Equal(ResponsibilityPlot.Of(Ana, Homes, ["b", "a"]), ResponsibilityPlot.Of(Ana, Homes.Reverse(), ["a", "b", "a"]));
    }

    [Fact]
    public void VolunteerTeams_ServeGrids()
    {
        var team = VolunteerTeam.Of(UnitId.From("t1"), [Ana, Bo], [Grid]);
        var empty = VolunteerTeam.Of(UnitId.From("t2"), [], [OtherGrid]);
        var coverage = VolunteerCoverage.Of([empty, team], [Grid, OtherGrid]);

        Assert.Equal([OtherGrid], coverage.UnservedGrids);
        Assert.Equal([empty.Id], coverage.TeamsWithoutMembers);
        Assert.Equal([team.Id], coverage.TeamsOf(Grid));
        Assert.Equal(2, coverage.Volunteers);
        Assert.True(VolunteerCoverage.Of([team.Serving([Grid, OtherGrid])], [Grid, OtherGrid]).IsComplete);
        Assert.Equal([team.Id], VolunteerCoverage.Of([team.Serving([])], []).TeamsWithoutGrid);
        Assert.Equal([OtherGrid], VolunteerCoverage.Of([empty], []).UnknownGrids);
        Assert.Throws<ArgumentException>(() => VolunteerCoverage.Of([team, team], []));
    }
}
