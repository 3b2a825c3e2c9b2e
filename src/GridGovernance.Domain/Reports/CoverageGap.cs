using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Reports;

/// <summary>One exception to a claim of full coverage. No person is named in it.</summary>
public sealed record CoverageGap
{
    internal CoverageGap(CoverageClaim claim, string code, DivisionCode? division, GridCode? grid, HouseholdId? household, BilingualText text) =>
        (Claim, Code, Division, Grid, Household, Text) = (claim, code, division, grid, household, text);

    /// <summary>The claim it breaks.</summary>
    public CoverageClaim Claim { get; }

    /// <summary>Stable code: <c>coverage.village-without-grid</c>, <c>coverage.village-not-registered</c>, <c>coverage.household-without-grid</c>,
    /// <c>coverage.household-in-several-grids</c>, <c>coverage.grid-without-chief</c>, <c>coverage.grid-without-group</c>, <c>coverage.grid-with-several-groups</c>,
    /// <c>coverage.role-short</c> or <c>coverage.grid-without-service-centre</c>.</summary>
    public string Code { get; }

    /// <summary>The village it lies in; null of a household in no grid, and of one in several villages.</summary>
    public DivisionCode? Division { get; }

    /// <summary>The grid; null where none is concerned, or several are.</summary>
    public GridCode? Grid { get; }

    /// <summary>The household; null where none is concerned.</summary>
    public HouseholdId? Household { get; }

    /// <summary>What is missing, with its numbers.</summary>
    public BilingualText Text { get; }
}
