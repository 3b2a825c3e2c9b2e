using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Reports;

/// <summary>What a list of grids and households comes to in one township.</summary>
/// <param name="Township">The township; parent of the villages.</param>
/// <param name="Villages">How many villages and communities have a grid.</param>
/// <param name="Grids">How many grids.</param>
/// <param name="EmptyGrids">How many of them have no household.</param>
/// <param name="GridsWithoutGroup">How many of them have no party group.</param>
/// <param name="Households">How many households stand in its grids; one listed in several grids counts in the first.</param>
public sealed record TownshipGridCount(DivisionCode Township, int Villages, int Grids, int EmptyGrids, int GridsWithoutGroup, int Households);
