using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.PropertyTests.Reports;

/// <summary>Nets with planted gaps: the report names each of them and nothing else.</summary>
public class CoverageInvariants
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly StaffingTemplate Template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(1, 3), HeadcountRange.Create(0, 3));

    [Property(DisplayName = "REP-1 a coverage report names every gap that is there and no other, in any order of its sources", MaxTest = 100)]
    public Property Every_gap_is_named(byte[] grids)
    {
        var planted = grids.Take(12).ToArray();
        var (sources, expected) = Build(planted);

        var report = CoverageReport.Of(sources);

        var found = report.Claims.SelectMany(claim => claim.Gaps).Select(gap => $"{gap.Code} {gap.Grid?.ToString() ?? gap.Household?.ToString() ?? gap.Division?.ToString()}").Order(StringComparer.Ordinal).ToArray();
        return found.SequenceEqual(expected.Order(StringComparer.Ordinal)).Label($"found {string.Join("; ", found)}\nplanted {string.Join("; ", expected)}")
            .And(report.IsFull == (expected.Count == 0)).Label("full")
            .And(report.Claims.All(claim => claim.Holds == (claim.Gaps.Count == 0) && claim.Gaps.Count(gap => gap.Code != "coverage.role-short") <= claim.Checked)).Label("claims")
            .And(report.GapsIn(DivisionCode.Country).Count == found.Length).Label("the country holds every gap")
            .And(CoverageReport.Of(Reversed(sources)).ToJson() == report.ToJson()).Label("order")
            .Classify(expected.Count == 0, "full").Classify(planted.Length > 1 && expected.Count == 0, "full with several grids");
    }

    /// <summary>Each byte is a village: half of them sound, the others with what their bits say.</summary>
    private static (CoverageSources Sources, List<string> Expected) Build(byte[] planted)
    {
        var codes = planted.Select((_, i) => DivisionCode.Create(152_221_105_201 + i)).ToArray();
        var banner = BannerOf(codes);
        var branches = new[] { "one", "two" }.Select(id => PartyBranch.Found(UnitId.From(id), DivisionCode.Parse("152221105000"), Clerk, Day)).ToArray();
        foreach (var branch in branches)
            branch.FormGroup(UnitId.From($"group-{branch.Id}"), Clerk, Day).OrThrow();
        var (villages, rosters, known, expected) = (new List<Village>(), new List<GridRoster>(), new List<HouseholdId>(), new List<string>());
        for (var i = 0; i < planted.Length; i++)
        {
            var bits = planted[i] < 128 ? (byte)0 : planted[i];
            if ((bits & 64) != 0)
            {
                expected.Add($"coverage.village-without-grid {codes[i]}");
                continue;
            }

            var grid = GridCode.Create(codes[i], 1);
            var village = Village.Found(codes[i], Clerk, Day);
            var twice = (bits & 1) != 0;
            village.Divide([GridDesign.Comprehensive.With(twice ? [HouseholdId.From(i), HouseholdId.From(1_000)] : [HouseholdId.From(i)])], Clerk, Day).OrThrow();
            villages.Add(village);
            known.Add(HouseholdId.From(i));
            PlantHouseholds(bits, i, known, expected);
            PlantGroups(bits, grid, branches, expected);
            PlantStaff(bits, grid, rosters, expected);
            if ((bits & 32) != 0)
                expected.Add($"coverage.grid-without-service-centre {grid}");
            else
                banner.OpenServiceCentre(codes[i], OpeningHours.Always, Clerk, Day).OrThrow();
        }

        if (villages.Count(village => village.GridOf(HouseholdId.From(1_000)) is not null) > 1)
            expected.Add("coverage.household-in-several-grids 1000");
        return (new() { Banner = banner, Villages = villages, Branches = branches, Rosters = rosters, Template = Template, Date = Day, KnownHouseholds = known }, expected);
    }

    private static void PlantHouseholds(byte bits, int index, List<HouseholdId> known, List<string> expected)
    {
        if ((bits & 2) == 0)
            return;
        known.Add(HouseholdId.From(2_000 + index));
        expected.Add($"coverage.household-without-grid {2_000 + index}");
    }

    private static void PlantGroups(byte bits, GridCode grid, PartyBranch[] branches, List<string> expected)
    {
        var groups = (bits & 12) switch { 4 => 0, 8 => 2, _ => 1 };
        foreach (var branch in branches.Take(groups))
            branch.Serve(UnitId.From($"group-{branch.Id}"), grid, Clerk, Day).OrThrow();
        if (groups != 1)
            expected.Add(groups == 0 ? $"coverage.grid-without-group {grid}" : $"coverage.grid-with-several-groups {grid}");
    }

    private static void PlantStaff(byte bits, GridCode grid, List<GridRoster> rosters, List<string> expected)
    {
        if ((bits & 16) != 0)
        {
            expected.AddRange([$"coverage.grid-without-chief {grid}", $"coverage.role-short {grid}", $"coverage.role-short {grid}"]);
            return;
        }

        var roster = GridRoster.Open(grid, Template.RangesFor(1), Day);
        roster.Appoint(PersonId.From($"chief-{grid}"), StaffRole.GridChief, Day, Clerk).OrThrow();
        roster.Appoint(PersonId.From($"worker-{grid}"), StaffRole.FullTime, Day, Clerk).OrThrow();
        rosters.Add(roster);
    }

    private static CoverageSources Reversed(CoverageSources sources) => new()
    {
        Banner = sources.Banner,
        Villages = [.. sources.Villages.Reverse()],
        Branches = [.. sources.Branches.Reverse()],
        Rosters = [.. sources.Rosters.Reverse()],
        Template = sources.Template,
        Date = sources.Date,
        KnownHouseholds = [.. sources.KnownHouseholds!.Reverse()],
    };

    private static Banner BannerOf(DivisionCode[] villages) => Banner.Found(
        DivisionRegistry.Load(new[] { "150000000000", "152200000000", "152221000000", "152221105000" }.Concat(villages.Select(code => code.ToString())).Select(code => new DivisionRow(code, $"name {code}"))),
        DivisionCode.Parse("152221000000"), Clerk, Day);
}
