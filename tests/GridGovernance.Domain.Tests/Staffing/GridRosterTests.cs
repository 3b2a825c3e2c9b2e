using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Tests.Staffing.Rosters;

namespace GridGovernance.Domain.Tests.Staffing;

public class GridRosterTests
{
    [Fact]
    public void Appoint_WithinRange_IsHeldFromTheDayOn()
    {
        var roster = Open();

        var appointed = roster.Appoint(Ana, StaffRole.FullTime, March, Office).OrThrow();

        Assert.Equal(new StaffAppointed(Grid, Ana, StaffRole.FullTime, March, Office), appointed);
        Assert.Empty(roster.PostsOn(March.AddDays(-1)));
        Assert.Equal("full-time 2026-03-01..", roster.History(Ana));
        Assert.Equal(1, roster.Version);
    }

    [Fact]
    public void Appoint_Refusals_ComeInTheirOrder()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.FullTime));
        var full = With((Ana, StaffRole.FullTime), (Bo, StaffRole.FullTime));
        full.Close(May, Office).OrThrow();

        Assert.Equal(new UnopenedRoster(Grid, Opened), roster.Appoint(Ana, StaffRole.FullTime, Opened.AddDays(-1), Office).Value);
        Assert.Equal(new ClosedRoster(Grid, May), full.Appoint(Ana, StaffRole.FullTime, March, Office).Value);
        Assert.Equal(new LaterChange(Grid, March), roster.Appoint(Ana, StaffRole.FullTime, March.AddDays(-1), Office).Value);
        Assert.Equal(new AlreadyAppointed(Grid, StaffRole.FullTime), roster.Appoint(Ana, StaffRole.FullTime, March, Office).Value);
        Assert.Equal(new RoleAtCapacity(Grid, StaffRole.FullTime, HeadcountRange.Create(1, 2), March), roster.Appoint(Cai, StaffRole.FullTime, March, Office).Value);
        Assert.True(roster.Appoint(Cai, StaffRole.PartTime, March, Office).Succeeded(out _, out _));
    }

    [Fact]
    public void Appoint_RoleFullFromALaterDayOn_NamesThatDay()
    {
        var roster = Open();
        roster.Appoint(Ana, StaffRole.PartTime, May, Office).OrThrow();

        Assert.Equal(new RoleAtCapacity(Grid, StaffRole.PartTime, HeadcountRange.Create(0, 1), May), roster.Appoint(Bo, StaffRole.PartTime, March, Office).Value);
    }

    [Fact]
    public void Appoint_AfterTheOnlyPlaceIsLeft_Succeeds()
    {
        var roster = With((Ana, StaffRole.GridChief));
        roster.Release(Ana, April, Office).OrThrow();

        Assert.IsType<RoleAtCapacity>(roster.Appoint(Bo, StaffRole.GridChief, April.AddDays(-1), Office).Value);
        Assert.IsType<StaffAppointed>(roster.Appoint(Bo, StaffRole.GridChief, April, Office).Value);
    }

    [Fact]
    public void Appoint_DefaultPersonOrUndefinedRole_Throws()
    {
        Assert.Throws<ArgumentException>(() => Open().Appoint(default, StaffRole.FullTime, March, Office));
        Assert.Throws<ArgumentException>(() => Open().Appoint(Ana, StaffRole.FullTime, March, default));
        Assert.ThrowsAny<ArgumentException>(() => Open().Appoint(Ana, (StaffRole)5, March, Office));
        Assert.Throws<ArgumentException>(() => GridRoster.Open(default, Ranges, Opened));
    }

    [Fact]
    public void Release_OnALaterDay_LeavesTheHistory()
    {
        var roster = With((Ana, StaffRole.FullTime));

        Assert.Equal(new StaffReleased(Grid, Ana, StaffRole.FullTime, April, Office), roster.Release(Ana, April, Office).OrThrow());
        Assert.Equal("full-time 2026-03-01..2026-03-31", roster.History(Ana));
        Assert.Equal(new NotAppointed(Grid, April), roster.Release(Ana, April, Office).Value);
    }

    [Fact]
    public void Release_OnTheDayOfAppointment_UndoesIt()
    {
        var roster = With((Ana, StaffRole.FullTime));

        roster.Release(Ana, March, Office).OrThrow();

        Assert.Empty(roster.Posts);
    }

    [Fact]
    public void ChangeRole_Refusals_ComeInTheirOrder()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.PartTime));

        Assert.IsType<LaterChange>(roster.ChangeRole(Ana, StaffRole.FullTime, Opened, Office).Value);
        Assert.IsType<NotAppointed>(roster.ChangeRole(Cai, StaffRole.PartTime, April, Office).Value);
        Assert.IsType<AlreadyAppointed>(roster.ChangeRole(Ana, StaffRole.FullTime, April, Office).Value);
        Assert.IsType<RoleAtCapacity>(roster.ChangeRole(Ana, StaffRole.PartTime, April, Office).Value);
        Assert.Equal(new RoleChanged(Grid, Ana, StaffRole.FullTime, StaffRole.GridChief, April, Office), roster.ChangeRole(Ana, StaffRole.GridChief, April, Office).Value);
        Assert.Equal("full-time 2026-03-01..2026-03-31; chief 2026-04-01..", roster.History(Ana));
    }

    [Fact]
    public void Suspend_AndResume_KeepsThePlaceTaken()
    {
        var roster = With((Ana, StaffRole.PartTime));

        Assert.IsType<NotSuspended>(roster.Resume(Ana, April, Office).Value);
        roster.Suspend(Ana, April, Office).OrThrow();

        Assert.IsType<AlreadySuspended>(roster.Suspend(Ana, April, Office).Value);
        Assert.IsType<RoleAtCapacity>(roster.Appoint(Bo, StaffRole.PartTime, April, Office).Value);
        Assert.IsType<NotAppointed>(roster.Suspend(Bo, April, Office).Value);
        roster.Resume(Ana, May, Office).OrThrow();
        Assert.Equal("part-time 2026-03-01..2026-03-31; part-time suspended 2026-04-01..2026-04-30; part-time 2026-05-01..", roster.History(Ana));
    }

    [Fact]
    public void ChangeRanges_BelowWhatIsHeld_LeavesASurplus()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.FullTime));
        var narrower = RoleRanges.Create(HeadcountRange.Exactly(1), default, HeadcountRange.Exactly(1), default, default);

        roster.ChangeRanges(narrower, April, Office).OrThrow();

        Assert.Equal(Ranges, roster.RangesOn(April.AddDays(-1)));
        Assert.Equal(narrower, roster.RangesOn(April));
        Assert.Equal(2, roster.CountOf(StaffRole.FullTime, April));
        Assert.IsType<RoleAtCapacity>(roster.Appoint(Cai, StaffRole.FullTime, April, Office).Value);
        Assert.Equal(new LaterChange(Grid, April), roster.ChangeRanges(Ranges, March, Office).Value);
    }

    [Fact]
    public void Close_ReleasesEverybodyForGood()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.PartTime));
        roster.AssignPlot(ResponsibilityPlot.Of(Ana, [HouseholdId.From(1)]), April, Office).OrThrow();

        Assert.Equal(new LaterChange(Grid, April), roster.Close(March, Office).Value);
        var closed = roster.Close(May, Office).OrThrow();

        Assert.Equal([Ana, Bo], closed.Released.Select(release => release.Person));
        Assert.Empty(roster.PostsOn(May));
        Assert.Empty(roster.PlotsOn(May));
        Assert.Equal(2, roster.PostsOn(May.AddDays(-1)).Count);
        Assert.Equal(new ClosedRoster(Grid, May), roster.Close(May, Office).Value);
    }

    [Fact]
    public void Directory_TellsTheGridOfTheDay()
    {
        var (left, joined) = (With((Ana, StaffRole.FullTime)), Open(OtherGrid));
        GridRoster.Transfer(left, joined, Ana, April, Office).OrThrow();
        var directory = StaffDirectory.Of([joined, left]);

        Assert.Null(directory.UnitOf(Ana, March.AddDays(-1)));
        Assert.Equal(UnitId.From(Grid.ToString()), directory.UnitOf(Ana, April.AddDays(-1)));
        Assert.Equal(UnitId.From(OtherGrid.ToString()), directory.UnitOf(Ana, April));
        Assert.Equal(["152221105215001", "152221105215002"], directory.HistoryOf(Ana).Select(post => post.Grid.ToString()));
        Assert.Empty(directory.OnSeveralGrids(April));
        joined.Appoint(Bo, StaffRole.PartTime, April, Office).OrThrow();
        left.Appoint(Bo, StaffRole.PartTime, April, Office).OrThrow();
        Assert.Equal([Bo], StaffDirectory.Of([joined, left]).OnSeveralGrids(April));
        Assert.Throws<ArgumentException>(() => StaffDirectory.Of([left, left]));
    }
}
