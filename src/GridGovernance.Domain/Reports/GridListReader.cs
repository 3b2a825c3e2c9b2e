using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Reports;

/// <summary>Lays a list of grids and a list of households side by side; all grids are read before the households.</summary>
internal sealed class GridListReader(GridSizePolicy sizes, bool groupsKnown)
{
    private readonly List<GridListing> grids = [];
    private readonly Dictionary<GridCode, int> householdsIn = [];
    private readonly Dictionary<HouseholdId, GridCode?> gridOf = [];
    private readonly List<Finding> gridFindings = [];
    private readonly List<Finding> householdFindings = [];

    public void Read(GridListing listing)
    {
        if (householdsIn.TryAdd(listing.Grid, 0))
            grids.Add(listing);
        else
            gridFindings.Add(At(listing.Line, Finding.Error("grids.listed-twice", "", listing.Grid.ToString(), new("the grid is listed already", "网格重复列出"), new("one row a grid", "每个网格只占一行"))));
    }

    public void Read(HouseholdListing listing)
    {
        if (Problem(listing) is { } finding)
            householdFindings.Add(At(listing.Line, finding));
        if (!gridOf.TryAdd(listing.Household, listing.Grid) || listing.Grid is not { } grid || !householdsIn.TryGetValue(grid, out var count))
            return;
        householdsIn[grid] = count + 1;
    }

    public GridListCheck Finish()
    {
        var findings = gridFindings.Concat(grids.SelectMany(Warnings)).OrderBy(finding => finding.Line ?? 0);   // stable: rows without lines keep their order
        return new([.. findings], householdFindings, [.. Townships()], grids.Count, gridOf.Count);
    }

    private Finding? Problem(HouseholdListing listing)
    {
        var id = listing.Household.ToString();
        if (gridOf.TryGetValue(listing.Household, out var former))
        {
            return former == listing.Grid
                ? Finding.Warning("households.listed-twice", "", id, new("the household is listed already, in the same grid", "该户在同一网格重复列出"), new("one row a household", "每户只占一行"))
                : Finding.Error("households.in-several-grids", "", id,
                    new($"the household is listed in {Text(former)} and in {Text(listing.Grid)}", $"该户同时列在 {Text(former)} 与 {Text(listing.Grid)}"), new("a household stands in exactly one grid", "每户只能在一个网格"));
        }

        if (listing.Grid is not { } grid)
            return Finding.Error("households.in-no-grid", "", id, new("the household stands in no grid", "该户未纳入任何网格"), new("name its grid", "应填写所在网格"));
        return householdsIn.ContainsKey(grid) ? null : Finding.Error("households.grid-not-listed", "", id,
            new($"grid {grid} is not in the list of grids", $"网格 {grid} 不在网格清单中"), new("list the grid, or correct its code", "应补列该网格或更正编码"));
    }

    private IEnumerable<Finding> Warnings(GridListing listing)
    {
        var count = householdsIn[listing.Grid];
        if (count == 0)
            yield return At(listing.Line, Finding.Warning("grids.empty", "", listing.Grid.ToString(), new("no household stands in the grid", "网格内没有住户"), new("retire it, or list its households", "可撤销该网格或补列住户")));
        else if (sizes.Judge(listing.Grid, listing.Kind, count) is { } size)
            yield return At(listing.Line, Finding.Warning(size.Code, "", string.Create(CultureInfo.InvariantCulture, $"{listing.Grid}"), size.Problem, size.Cure));
        if (groupsKnown && listing.Group is null)
            yield return At(listing.Line, Finding.Warning("grids.without-group", "", listing.Grid.ToString(), new("no party group serves the grid", "网格没有党小组"), new("let a group serve it; one group may serve several grids", "应明确党小组；一个党小组可负责多个网格")));
    }

    private IEnumerable<TownshipGridCount> Townships() => grids.GroupBy(listing => listing.Grid.Village.Parent).OrderBy(township => township.Key).Select(township => new TownshipGridCount(
        township.Key,
        township.Select(listing => listing.Grid.Village).Distinct().Count(),
        township.Count(),
        township.Count(listing => householdsIn[listing.Grid] == 0),
        groupsKnown ? township.Count(listing => listing.Group is null) : 0,
        township.Sum(listing => householdsIn[listing.Grid])));

    private static string Text(GridCode? grid) => grid?.ToString() ?? "-";

    private static Finding At(int? line, Finding finding) => line is { } at ? finding.OnLine(at) : finding;
}
