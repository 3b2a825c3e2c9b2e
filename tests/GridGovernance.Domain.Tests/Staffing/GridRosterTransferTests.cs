using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Tests.Staffing.Rosters;

namespace GridGovernance.Domain.Tests.Staffing;

public class GridRosterTransferTests
{
    [Fact]
    public void Transfer_MovesBothRostersOrNeither()
    {
        var (from, to) = (With((Ana, StaffRole.FullTime)), Open(OtherGrid));

        var moved = GridRoster.Transfer(from, to, Ana, April, Office, StaffRole.GridChief).OrThrow();

        Assert.Equal(new StaffReleased(Grid, Ana, StaffRole.FullTime, April, Office), moved.Left);
        Assert.Equal(new StaffAppointed(OtherGrid, Ana, StaffRole.GridChief, April, Office), moved.Joined);
        Assert.Equal("full-time 2026-03-01..2026-03-31", from.History(Ana));
        Assert.Equal("chief 2026-04-01..", to.History(Ana));
    }

    [Fact]
    public void Transfer_Refusals_ComeInTheirOrderAndChangeNothing()
    {
        var (from, to) = (With((Ana, StaffRole.PartTime)), Open(OtherGrid));
        var closed = Open(OtherGrid);
        closed.Close(April, Office).OrThrow();
        to.Appoint(Bo, StaffRole.PartTime, March, Office).OrThrow();

        Assert.Equal(new UnopenedRoster(Grid, Opened), GridRoster.Transfer(from, to, Bo, Opened.AddDays(-1), Office).Value);
        Assert.Equal(new ClosedRoster(OtherGrid, April), GridRoster.Transfer(from, closed, Ana, April, Office).Value);
        Assert.Equal(new NotAppointed(Grid, April), GridRoster.Transfer(from, to, Bo, April, Office).Value);
        Assert.Equal(new RoleAtCapacity(OtherGrid, StaffRole.PartTime, HeadcountRange.Create(0, 1), April), GridRoster.Transfer(from, to, Ana, April, Office).Value);
        to.Appoint(Ana, StaffRole.Volunteer, March, Office).OrThrow();
        Assert.Equal(new AlreadyAppointed(OtherGrid, StaffRole.Volunteer), GridRoster.Transfer(from, to, Ana, April, Office).Value);
        Assert.Equal("part-time 2026-03-01..", from.History(Ana));
        Assert.Equal((1L, 2L), (from.Version, to.Version));
    }

    [Fact]
    public void Transfer_OfSomebodySuspended_TakesTheSuspensionAlong()
    {
        var (from, to) = (With((Ana, StaffRole.FullTime)), Open(OtherGrid));
        from.Suspend(Ana, April, Office).OrThrow();

        Assert.True(GridRoster.Transfer(from, to, Ana, May, Office).OrThrow().IsSuspended);
        Assert.Equal("full-time suspended 2026-05-01..", to.History(Ana));
    }

    [Fact]
    public void Transfer_ThereAndBackOnOneDay_LeavesNoTrace()
    {
        var (from, to) = (With((Ana, StaffRole.FullTime)), Open(OtherGrid));
        from.AssignPlot(ResponsibilityPlot.Of(Ana, [HouseholdId.From(7)]), April, Office).OrThrow();

        GridRoster.Transfer(from, to, Ana, May, Office).OrThrow();
        Assert.Single(from.PlotCoverageOn(May, [HouseholdId.From(7)]).VacantPlots);
        GridRoster.Transfer(to, from, Ana, May, Office).OrThrow();

        Assert.Equal("full-time 2026-03-01..", from.History(Ana));
        Assert.Empty(to.Posts);
        Assert.True(from.PlotCoverageOn(May, [HouseholdId.From(7)]).IsComplete);
    }

    [Fact]
    public void Transfer_WithinOneGrid_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => GridRoster.Transfer(Open(), Open(), Ana, April, Office));
}
