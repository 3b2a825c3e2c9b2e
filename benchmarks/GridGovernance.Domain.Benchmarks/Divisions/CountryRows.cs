using System.Globalization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Benchmarks.Divisions;

/// <summary>The rows of a made-up country of the real one's size: 31 provinces, 372 prefectures, 2,976 counties, 41,664 townships, 624,960 villages.</summary>
internal static class CountryRows
{
    public static DivisionRow[] Build()
    {
        var rows = new List<DivisionRow>(680_000);
        for (var province = 11L; province < 42; province++)
        {
            Add(rows, province * 10_000_000_000);
            for (var prefecture = 1L; prefecture <= 12; prefecture++)
            {
                Add(rows, province * 10_000_000_000 + prefecture * 100_000_000);
                for (var county = 1L; county <= 8; county++)
                    AddCounty(rows, province * 10_000_000_000 + prefecture * 100_000_000 + county * 1_000_000);
            }
        }

        return [.. rows];
    }

    private static void AddCounty(List<DivisionRow> rows, long county)
    {
        Add(rows, county);
        for (var township = county + 100_000; township < county + 114_000; township += 1_000)
        {
            Add(rows, township);
            for (var village = township + 200; village < township + 215; village++)
                Add(rows, village);
        }
    }

    private static void Add(List<DivisionRow> rows, long code) => rows.Add(new(code.ToString("D12", CultureInfo.InvariantCulture), "某村委会"));
}
