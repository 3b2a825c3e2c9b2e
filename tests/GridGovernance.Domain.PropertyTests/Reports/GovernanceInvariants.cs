using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.PropertyTests.Reports;

/// <summary>Every figure beside what a clerk counts from the bare facts, at every level, on any day, with anything missing.</summary>
[Properties(Arbitrary = [typeof(PlantedStories)])]
public class GovernanceInvariants
{
    private static readonly DivisionCode[][] Levels =
    [
        [PlantedBanner.Code], [PlantedBanner.Towns[0]], [PlantedBanner.Towns[1]], [PlantedBanner.Places[0]], [PlantedBanner.Places[1]], [PlantedBanner.Places[3]], [PlantedBanner.Places[4]],
        [PlantedBanner.Places[3], PlantedBanner.Places[0]], [PlantedBanner.Places[0], PlantedBanner.Towns[0]],
    ];

    [Property(DisplayName = "REP-2 every figure of a governance report, at every level and on every day, is what a hand count gives; what was not at hand makes a lower bound or no figure, never a silent 0", MaxTest = 400)]
    public Property Every_figure_is_a_hand_count(PlantedStory story)
    {
        var (banner, date, divisions) = (new PlantedBanner(story.Facts, story.Missing), story.Date, Levels[story.Level]);

        var report = GovernanceReport.Of(banner.Sources, PlantedBanner.On(date), divisions);

        var expected = new HandCount(banner, date, divisions).Figures;
        var wrong = report.Figures.Zip(expected).Where(pair => (pair.First.Value, pair.First.Precision) != pair.Second).Select(pair => $"{pair.First.Figure}: {pair.First} {pair.First.Precision}, by hand {pair.Second}").ToList();
        return (wrong.Count == 0).Label(string.Join('\n', wrong)).And(report.Figures.Count == expected.Count).Label("figures")
            .Classify(report.Figures.All(figure => figure.Precision is not FigurePrecision.AtLeast), "nothing missing")
            .Classify(divisions.Length > 1, "several divisions").Classify(report[GovernanceFigure.PartyMembers].Value > 0, "with members").Classify(report[GovernanceFigure.LinkedHouseholds].Value > 0, "with links")
            .Classify(report[GovernanceFigure.FullTimeWorkers].Value > 0, "with staff").Classify(banner.Posts.Any(post => post.SuspendedFrom <= date), "with suspended staff")
            .Classify(banner.CheckIns.Any(checkIn => checkIn.On == date), "on the day of a check-in").Classify(report[GovernanceFigure.IssuesClaimed].Value > 0, "with claims");
    }

    /// <summary>The clerk: counts lists of facts, and knows of nothing else.</summary>
    private sealed class HandCount(PlantedBanner banner, int date, DivisionCode[] divisions)
    {
        public IReadOnlyList<(long? Value, FigurePrecision Precision)> Figures =>
        [
            Exact(Communities.Count()), Counted(Grids.Count, HasVillages), Given(banner.Sources.Branches, banner.Groups.Count(group => group.Formed <= date && !(group.Dissolved <= date) && Lies(group)), true),
            Counted(Posts.Select(post => post.Person).Concat(Members).Distinct().Count(), HasStaff && HasMembers), Exact(LevelsInUse), Counted(Posts.Count(post => post.Role is StaffRole.FullTime), HasStaff),
            Counted(Posts.Count(post => post.Role is StaffRole.PartTime), HasStaff), Given(banner.Sources.VolunteerTeams, banner.Teams.Count(team => team.Any(Grids.Contains)), HasVillages),
            Given(banner.Sources.Branches, Members.Distinct().Count(), HasMembers), Given(banner.Sources.Links, Links.Select(link => link.Household).Distinct().Count(), HasVillages),
            CheckedIn(CheckInOrigin.InTheBanner), CheckedIn(CheckInOrigin.FromOutside),
            Given(banner.Sources.SubPlatforms, Communities.Select(code => (int?)banner.Platforms.Count(platform => platform.At == code)).Min(), true), Claimed(NeedKind.Issue), Claimed(NeedKind.Project),
            Counted(banner.Services.Where(service => In(service.At) && service.On <= date).Sum(service => (long)service.PersonTimes), HasRegisters), Given(banner.Sources.WorkModel, 21, true),
            Given(banner.Sources.Links, Links.GroupBy(link => link.Member).Select(led => (int?)led.Count()).Max(), HasVillages), Given(banner.Sources.Scheme, 5, true), Exact(6),
            Given(banner.Sources.Appeals, banner.Closed.Any(closed => In(closed.At) && closed.Closed <= date) ? 3 : null, true), Given(banner.Sources.Mediations, banner.Agreed.Count(agreed => In(agreed.At) && agreed.Agreed <= date), true),
        ];

        private IEnumerable<DivisionCode> InUse => date < 0 ? [] : PlantedBanner.Towns.Append(PlantedBanner.Code).Concat(PlantedBanner.Places)
            .Where(code => (code != PlantedBanner.Places[1] || date >= PlantedBanner.Added) && (code != PlantedBanner.Places[4] || date < PlantedBanner.Retired) && In(code));

        private IEnumerable<DivisionCode> Communities => InUse.Where(code => code == PlantedBanner.Places[0] || code == PlantedBanner.Places[1]);

        private int LevelsInUse => InUse.Select(code => code == PlantedBanner.Code ? 1 : PlantedBanner.Towns.Contains(code) ? 2 : 3).Distinct().Count();

        private List<GridCode> Grids => [.. banner.Grids.Where(grid => In(grid.Code.Village) && grid.Opened <= date && !(grid.Voided <= date)).Select(grid => grid.Code)];

        private List<(GridCode Grid, PersonId Person, StaffRole Role, int From, int? SuspendedFrom)> Posts => [.. banner.Posts.Where(post => Grids.Contains(post.Grid) && post.From <= date && !(post.SuspendedFrom <= date))];

        private IEnumerable<PersonId> Members => banner.Sources.Branches is null ? [] : banner.Members
            .Where(member => member.Admitted <= date && (member.Group is { } id ? Lies(banner.Groups.Single(group => group.Id == id)) : In(Seat(member.Branch)))).Select(member => member.Person);

        private IEnumerable<(HouseholdId Household, PersonId Member, int From, int? Until)> Links => banner.Links.Where(link => link.From <= date && !(link.Until <= date)
            && (divisions[0] == PlantedBanner.Code || (banner.Homes.TryGetValue(link.Household, out var home) && In(home))));

        private bool HasVillages => InUse.Where(PlantedBanner.Places.Contains).All(banner.VillagesGiven.Contains);

        private bool HasStaff => HasVillages && Grids.All(banner.RostersGiven.Contains);

        private bool HasRegisters => Communities.All(banner.RegistersGiven.Contains);

        private bool HasMembers => banner.Sources.Branches is not null
            && new[] { 0, 1 }.All(branch => banner.LastChange[branch] <= date || !(In(Seat(branch)) || banner.Groups.Any(group => group.Branch == branch && group.Serves is { } grid && In(grid.Village))));

        private static DivisionCode Seat(int branch) => PlantedBanner.Places[branch * 3];

        private bool In(DivisionCode code) => divisions.Any(division => division == code || division.Contains(code));

        private bool Lies((UnitId Id, int Branch, int Formed, int? Dissolved, GridCode? Serves) group) => In(group.Serves?.Village ?? Seat(group.Branch));

        private (long?, FigurePrecision) CheckedIn(CheckInOrigin origin) =>
            Counted(banner.CheckIns.Where(checkIn => In(checkIn.At) && checkIn.Origin == origin && checkIn.On <= date && checkIn.Who.Person is not null).Select(checkIn => checkIn.Who).Distinct().Count(), HasRegisters);

        private (long?, FigurePrecision) Claimed(NeedKind kind) => Counted(banner.Claims.Count(claim => In(claim.At) && claim.Kind == kind && claim.FirstClaimed <= date), HasRegisters);

        private static (long?, FigurePrecision) Exact(long value) => (value, FigurePrecision.Exact);

        private static (long?, FigurePrecision) Counted(long value, bool isWhole) => (value, isWhole ? FigurePrecision.Exact : FigurePrecision.AtLeast);

        private static (long?, FigurePrecision) Given(object? source, long? value, bool isWhole) => source is null || value is null ? (null, FigurePrecision.NotApplicable) : Counted(value.Value, isWhole);
    }
}
