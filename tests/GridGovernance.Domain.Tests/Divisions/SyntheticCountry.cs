using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

/// <summary>A made-up country of the real one's size: 31 provinces, 372 prefectures, 2,976 counties, 41,664 townships, 624,960 villages.</summary>
internal static class SyntheticCountry
{
    public static DivisionRow[] Rows()
    {
        var rows = new List<DivisionRow>(670_000);
        for (var province = 11; province < 42; province++)
        {
            Add(rows, province * 10_000_000_000L);
            for (var prefecture = 1; prefecture <= 12; prefecture++)
            {
                Add(rows, province * 10_000_000_000L + prefecture * 100_000_000L);
                for (var county = 1; county <= 8; county++)
                    AddCounty(rows, province * 10_000_000_000L + prefecture * 100_000_000L + county * 1_000_000L);
            }
        }

        return [.. rows];
    }

    private static void AddCounty(List<DivisionRow> rows, long county)
    {
        Add(rows, county);
        for (var township = 100; township < 114; township++)
        {
            Add(rows, county + township * 1_000L);
            for (var village = 200; village < 215; village++)
                Add(rows, county + township * 1_000L + village);
        }
    }

    private static void Add(List<DivisionRow> rows, long code) => rows.Add(new(code.ToString("D12", null), "某村委会"));
}
