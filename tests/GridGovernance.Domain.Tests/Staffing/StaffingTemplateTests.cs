using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Tests.Staffing.Rosters;

namespace GridGovernance.Domain.Tests.Staffing;

public class StaffingTemplateTests
{
    private const string Whole = """
        { "$schema": "./staffing-template.v1.schema.json", "roles": { "volunteer": "3..*", "chief": "1..1", "adviser": "0..1",
          "full-time": { "perHouseholds": 300, "range": "1..2", "atLeast": 1 }, "part-time": { "range": "0..1", "perHouseholds": 100 } },
          "rules": ["test.two-shifts"], "id": "banner-2026", "format": 1 }
        """;

    [Fact]
    public void Parse_TheForm_GivesTheFluentObject()
    {
        var parsed = StaffingTemplate.Parse(Whole, new TwoShifts());
        var built = StaffingTemplate.Create("banner-2026", HeadcountRange.Exactly(1), HeadcountRange.Create(0, 1),
            RoleNorm.Per(HeadcountRange.Create(1, 2), 300, atLeast: 1), RoleNorm.Per(HeadcountRange.Create(0, 1), 100), HeadcountRange.AtLeast(3), [new TwoShifts()]);

        Assert.Equal(built.ToJson(), parsed.ToJson());
        Assert.Equal(built.ToJson(), StaffingTemplate.Parse(built.ToJson(), new TwoShifts()).ToJson());
        Assert.All(StaffRoles.All, role => Assert.Equal(built[role], parsed[role]));
    }

    [Theory]
    [InlineData("{", "template.not-json ")]
    [InlineData("[]", "template.type $")]
    [InlineData("""{ "format": 2, "novelty": 1 }""", "template.format $.format")]
    [InlineData("""{ "format": "1", "id": "x" }""", "template.format $.format")]
    [InlineData("""{ "id": "x" }""", "template.missing $.format", "template.missing $.roles")]
    [InlineData("""{ "format": 1, "id": "", "roles": [] }""", "template.type $.id", "template.type $.roles")]
    [InlineData("""{ "format": 1, "id": "x", "roles": { "chief": 1, "chef": "1..1", "adviser": "1", "full-time": { "range": "5..2", "perHouseholds": 0, "atLeast": -1 }, "part-time": {}, "chief": "1..1" }, "rules": ["no.such", 3] }""",
        "template.unknown $.roles.chef", "template.duplicate $.roles.chief", "template.type $.roles.chief", "template.range $.roles.adviser",
        "template.range $.roles.full-time.range", "template.number $.roles.full-time.perHouseholds", "template.number $.roles.full-time.atLeast",
        "template.missing $.roles.part-time.range", "template.missing $.roles.part-time.perHouseholds", "template.missing $.roles.volunteer",
        "template.unknown-rule $.rules[0]", "template.type $.rules[1]")]
    [InlineData("""{ "format": 1, "id": "x", "roles": { "chief": "1..1", "adviser": "1..1", "full-time": "1..1", "part-time": "1..1", "volunteer": "1..1" }, "rules": "all" }""", "template.type $.rules")]
    [InlineData("""{ "format": 1, "id": "x", "roles": { "chief": "1..1", "adviser": "1..1", "full-time": "1..1", "part-time": "1..1", "volunteer": "1..1" }, "rules": ["test.two-shifts", "test.two-shifts"] }""", "template.duplicate $.rules[1]")]
    public void TryParse_ABrokenTemplate_ReportsEveryFinding(string json, params string[] expected)
    {
        Assert.False(StaffingTemplate.TryParse(json, [new TwoShifts()], out var template, out var findings));

        Assert.Null(template);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Throws<FindingsException>(() => StaffingTemplate.Parse(json, new TwoShifts()));
    }

    [Fact]
    public void Assess_ARoster_TellsHeldRequiredShortfallSurplus()
    {
        var roster = With((Ana, StaffRole.FullTime), (Bo, StaffRole.FullTime), (Cai, StaffRole.PartTime));
        roster.Suspend(Ana, April, Office).OrThrow();
        var template = StaffingTemplate.Create("t", HeadcountRange.Exactly(1), default(HeadcountRange), HeadcountRange.Create(2, 4), default(HeadcountRange), HeadcountRange.AtLeast(0), [new TwoShifts()]);

        var assessed = template.Assess(roster, April, 100);

        Assert.Equal([(0, 0, 1, 0), (0, 0, 0, 0), (2, 1, 1, 0), (1, 0, 0, 1), (0, 0, 0, 0)],
            assessed.Roles.Select(role => (role.Held, role.Suspended, role.Shortfall, role.Surplus)));
        Assert.False(assessed.HasMinimum);
        Assert.Equal("test.two-shifts", Assert.Single(assessed.BrokenRules).RuleId);
        Assert.Equal(0, template.Assess(roster, March, 100)[StaffRole.FullTime].Shortfall);
    }

    [Fact]
    public void StaffingAssessment_RollsUp_WithoutOffsettingSurplus()
    {
        var template = StaffingTemplate.Create("t", default(HeadcountRange), default(HeadcountRange), HeadcountRange.Exactly(1), default(HeadcountRange), default(HeadcountRange));
        var over = GridStaffing.Of(GridWork.Of(Grid, 10), new[] { Ana, Bo }.Select(person => new StaffPost(Grid, person, StaffRole.FullTime, default)));
        var under = GridStaffing.Of(GridWork.Of(OtherGrid, 10), []);

        var assessment = StaffingAssessment.Of([template.Assess(under), template.Assess(over)]);

        var (held, required, shortfall, surplus) = (assessment.Total[StaffRole.FullTime].Held, assessment.Total[StaffRole.FullTime].Required,
            assessment.Total[StaffRole.FullTime].Shortfall, assessment.Total[StaffRole.FullTime].Surplus);
        Assert.Equal((2L, 2L, 1L, 1L), (held, required, shortfall, surplus));
        Assert.Equal((2, 1), (assessment.Total.Grids, assessment.Total.GridsBelowMinimum));
        Assert.Equal(assessment.Total[StaffRole.FullTime], Assert.Single(assessment.At(DivisionLevel.Township)).Totals[StaffRole.FullTime]);
        Assert.Equal(0, assessment.Of(DivisionCode.Parse("110000000000")).Grids);
        Assert.Throws<ArgumentException>(() => StaffingAssessment.Of([template.Assess(under), template.Assess(under)]));
    }

    [Fact]
    public void GridStaffing_OfAPersonTwiceOrAnotherGrid_IsTheCallersMistake()
    {
        var post = new StaffPost(Grid, Ana, StaffRole.FullTime, default);

        Assert.Throws<ArgumentException>(() => GridStaffing.Of(GridWork.Of(Grid, 1), [post, post]));
        Assert.Throws<ArgumentException>(() => GridStaffing.Of(GridWork.Of(OtherGrid, 1), [post]));
    }

    private sealed class TwoShifts : IStaffingRule
    {
        public string Id => "test.two-shifts";

        public BilingualText? Breach(GridStaffing staffing) => staffing.Posts.Count >= 4 ? null : new("two shifts need four people", "两班倒至少四人");
    }
}
