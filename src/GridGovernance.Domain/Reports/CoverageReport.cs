using System.Text.Json;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// Full coverage (全覆盖) in one object: it proves each claim over everything it checked, with the evidence of each grid, or lists every exception. Immutable.
/// </summary>
/// <example>
/// <code>
/// var (clerk, day) = (PersonId.From("clerk"), new DateOnly(2026, 1, 1));
/// var banner = Banner.Found(DivisionRegistry.Load([new("152221000000", "科尔沁右翼前旗")]), DivisionCode.Parse("152221000000"), clerk, day);
/// var report = CoverageReport.Of(new()
/// {
///     Banner = banner, Date = day, Villages = [], Branches = [], Rosters = [],
///     Template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Exactly(1), default),
/// });
/// </code>
/// </example>
public sealed class CoverageReport
{
    internal CoverageReport(DateOnly date, CoverageProof[] claims, GridCoverage[] grids, GridCode[] strayRosters, bool knowsAllHouseholds)
    {
        Date = date;
        Claims = claims;
        Grids = grids;
        StrayRosters = strayRosters;
        KnowsAllHouseholds = knowsAllHouseholds;
        Staffing = StaffingAssessment.Of(grids.Select(grid => grid.Staff));
    }

    /// <summary>The day the rosters were read on.</summary>
    public DateOnly Date { get; }

    /// <summary>Every claim, in the order of <see cref="CoverageClaims.All"/>.</summary>
    public IReadOnlyList<CoverageProof> Claims { get; }

    /// <summary>The evidence of every grid in use, in the order of the codes.</summary>
    public IReadOnlyList<GridCoverage> Grids { get; }

    /// <summary>The staff of all grids, with its sums up to every level.</summary>
    public StaffingAssessment Staffing { get; }

    /// <summary>Grids that are not in use, retired ones for example, whose roster still has people on the day; in order.</summary>
    public IReadOnlyList<GridCode> StrayRosters { get; }

    /// <summary>Whether a list of all households was given; if not, the claim about them covers the registered ones alone.</summary>
    public bool KnowsAllHouseholds { get; }

    /// <summary>Whether every claim holds.</summary>
    public bool IsFull => Claims.All(claim => claim.Holds);

    /// <summary>The claim's proof or gaps.</summary>
    /// <exception cref="ArgumentException">The claim is undefined.</exception>
    public CoverageProof this[CoverageClaim claim] => Claims[(int)Guard.Against.EnumOutOfRange(claim)];

    /// <summary>The report for export, claim by claim; the same sources give the same rows.</summary>
    public IReadOnlyList<CoverageRow> Rows => [.. Claims.SelectMany(RowsOf)];

    /// <summary>Reports on the sources.</summary>
    /// <exception cref="ArgumentException">A village or the roster of a grid is given twice.</exception>
    public static CoverageReport Of(CoverageSources sources) => new CoverageReader(Guard.Against.Null(sources)).Read();

    /// <summary>Every gap in a division, at whatever level; gaps of households in no village or in several lie in the country alone.</summary>
    public IReadOnlyList<CoverageGap> GapsIn(DivisionCode division) =>
        [.. Claims.SelectMany(claim => claim.Gaps).Where(gap => division.Contains(gap.Division ?? DivisionCode.Country))];

    /// <summary>The rows as a JSON array, with the names of <see cref="CoverageRow"/> in camel case.</summary>
    public string ToJson() => JsonSerializer.Serialize(Rows, ReportsJson.Default.IReadOnlyListCoverageRow);

    private static IEnumerable<CoverageRow> RowsOf(CoverageProof claim)
    {
        var id = claim.Claim.Spell();
        if (claim.Holds)
            return [new(id, true, claim.Checked, "", "", "", "", claim.Claim.Name().English, claim.Claim.Name().Chinese)];
        return claim.Gaps.Select(gap => new CoverageRow(id, false, claim.Checked, gap.Code, gap.Division?.ToString() ?? "", gap.Grid?.ToString() ?? "",
            gap.Household?.ToString() ?? "", gap.Text.English, gap.Text.Chinese));
    }
}
