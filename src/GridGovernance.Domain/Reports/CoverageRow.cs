namespace GridGovernance.Domain.Reports;

/// <summary>
/// One line of an exported coverage report: a claim that holds has one row without a code, a broken one has a row per gap. Texts are empty where nothing stands there.
/// </summary>
/// <param name="Claim">The claim, as <c>grid-chief</c>.</param>
/// <param name="Holds">Whether the claim holds.</param>
/// <param name="Checked">How many villages, households or grids were checked.</param>
/// <param name="Code">The gap's code.</param>
/// <param name="Division">The village's 12 digits.</param>
/// <param name="Grid">The grid's 15 digits.</param>
/// <param name="Household">The household's id.</param>
/// <param name="English">What is claimed, or what is missing.</param>
/// <param name="Chinese">The same in 简体中文.</param>
public sealed record CoverageRow(string Claim, bool Holds, int Checked, string Code, string Division, string Grid, string Household, string English, string Chinese);
