using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Divisions;

/// <summary>The real registry of 科右前旗 that the tool embeds.</summary>
internal static class RealRegistry
{
    public static readonly DivisionCode Banner = DivisionCode.Parse("152221000000");

    public static readonly DivisionCode KerqinTown = DivisionCode.Parse("152221100000");

    public static IReadOnlyList<DivisionRow> Rows { get; } =
        [.. File.ReadLines(Path.Combine(Library.Root.FullName, "src", "GridGovernance.Cli", "Data", "divisions-152221.csv"))
            .Select((line, index) => (Cells: line.Split(','), Line: index + 1)).Skip(1)
            .Select(row => new DivisionRow(row.Cells[0], row.Cells[1], row.Line))];

    public static DivisionRegistry Registry { get; } = DivisionRegistry.Load(Rows);
}
