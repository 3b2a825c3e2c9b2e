using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Tests.Staffing.Rosters;

namespace GridGovernance.Domain.Tests.Staffing;

public class GridRosterSnapshotTests
{
    private const string Fixture = """{"format":1,"grid":"152221105215001","version":8,"openedOn":"2026-01-01","closedOn":null,"ranges":[{"from":"2026-01-01","chief":"1..1","adviser":"0..0","fullTime":"1..2","partTime":"0..1","volunteers":"0..*"},{"from":"2026-04-01","chief":"0..0","adviser":"0..0","fullTime":"0..0","partTime":"0..0","volunteers":"0..0"}],"posts":[{"person":"p-01","role":"full-time","from":"2026-03-01","until":"2026-03-31","suspended":false},{"person":"p-01","role":"full-time","from":"2026-04-01","until":null,"suspended":true},{"person":"p-02","role":"chief","from":"2026-03-01","until":"2026-04-30","suspended":false},{"person":"p-03","role":"volunteer","from":"2026-03-01","until":null,"suspended":false}],"plots":[{"person":"p-01","from":"2026-03-01","until":null,"households":["h1","h2"],"duties":[]},{"person":"p-02","from":"2026-03-01","until":null,"households":[],"duties":["fire-lanes"]}]}""";

    [Fact]
    public void Snapshot_RoundTripsToTheSameBytes()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.GridChief), (Cai, StaffRole.Volunteer));
        roster.AssignPlot(ResponsibilityPlot.Of(Ana, [HouseholdId.From("h2"), HouseholdId.From("h1")]), March, Office).OrThrow();
        roster.AssignPlot(ResponsibilityPlot.Of(Bo, [], ["fire-lanes"]), March, Office).OrThrow();
        roster.Suspend(Ana, April, Office).OrThrow();
        roster.ChangeRanges(default, April, Office).OrThrow();
        roster.Release(Bo, May, Office).OrThrow();

        var json = roster.ToSnapshot().ToJson();

        Assert.Equal(Fixture, json);
        Assert.True(GridRosterSnapshot.TryParse(json, out var snapshot, out _));
        Assert.Equal(json, GridRoster.Restore(snapshot).ToSnapshot().ToJson());
    }

    [Fact]
    public void Snapshot_OfAClosedRoster_RoundTrips()
    {
        var roster = With((Ana, StaffRole.FullTime));
        roster.Close(April, Office).OrThrow();

        Assert.Equal(roster.ToSnapshot().ToJson(), GridRoster.Restore(roster.ToSnapshot()).ToSnapshot().ToJson());
        Assert.Equal(April, GridRoster.Restore(roster.ToSnapshot()).ClosedOn);
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2,\"novelty\":true", "snapshot.format $.format")]
    [InlineData("\"format\":1", "\"format\":0", "snapshot.format $.format")]
    [InlineData("\"suspended\":true", "\"suspended\":\"yes\"", "snapshot.json $.posts[1].suspended line 1")]
    [InlineData("\"closedOn\":null", "\"closedAt\":null", "snapshot.json $.closedAt line 1")]
    [InlineData("\"grid\":\"152221105215001\"", "\"grid\":\"152221105215\"", "snapshot.unreadable $.grid")]
    [InlineData("\"version\":8", "\"version\":-1", "snapshot.version $.version")]
    [InlineData("\"closedOn\":null", "\"closedOn\":\"2026-03-15\"", "snapshot.order $.posts[0]", "snapshot.order $.posts[1]", "snapshot.order $.posts[2]", "snapshot.order $.posts[3]")]
    [InlineData("\"from\":\"2026-04-01\",\"chief\"", "\"from\":\"2025-12-31\",\"chief\"", "snapshot.order $.ranges[1].from")]
    [InlineData("\"from\":\"2026-01-01\"", "\"from\":\"2026-01-02\"", "snapshot.order $.ranges[0].from", "snapshot.order $.ranges[1].from")]
    [InlineData("\"chief\":\"1..1\"", "\"chief\":\"one\"", "snapshot.unreadable $.ranges[0].chief")]
    [InlineData("\"until\":\"2026-03-31\"", "\"until\":null", "snapshot.order $.posts[1]")]
    [InlineData("\"until\":\"2026-03-31\"", "\"until\":\"2026-02-31\"", "snapshot.unreadable $.posts[0].until", "snapshot.order $.posts[0].until")]
    [InlineData("\"suspended\":true", "\"suspended\":false", "snapshot.order $.posts[1]")]
    [InlineData("\"role\":\"chief\"", "\"role\":\"chef\"", "snapshot.unreadable $.posts[2].role")]
    [InlineData("\"person\":\"p-03\"", "\"person\":null", "snapshot.unreadable $.posts[3].person")]
    [InlineData("\"from\":\"2026-03-01\",\"until\":\"2026-04-30\"", "\"from\":\"2025-03-01\",\"until\":\"2026-04-30\"", "snapshot.order $.posts[2]")]
    [InlineData("[\"h1\",\"h2\"],\"duties\":[]", "[],\"duties\":[]", "snapshot.missing $.plots[0]")]
    [InlineData("[\"fire-lanes\"]", "[\"\"]", "snapshot.unreadable $.plots[1].duties[0]")]
    [InlineData("\"until\":null,\"suspended\":true", "\"until\":\"9999-12-31\",\"suspended\":true", "snapshot.order $.posts[1]")]
    public void TryRestore_ABrokenSnapshot_ReportsEveryFinding(string sound, string broken, params string[] expected)
    {
        var json = Fixture.Replace(sound, broken, StringComparison.Ordinal);
        Assert.NotEqual(Fixture, json);

        GridRoster? roster = null;
        var restored = GridRosterSnapshot.TryParse(json, out var snapshot, out var findings) && GridRoster.TryRestore(snapshot, out roster, out findings);

        Assert.False(restored);
        Assert.Null(roster);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }
}
