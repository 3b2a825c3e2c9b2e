using System.Globalization;

namespace GridGovernance.Cli.Output;

/// <summary>
/// One cell of a table: a text, a number in its one spelling, a yes or no, or nothing. Converts from what commands have at hand;
/// values of the library that are numbers (points, quantities, money) go in by <see cref="Number"/>.
/// </summary>
internal readonly struct Cell
{
    private Cell(string text, CellKind kind) => (Text, Kind) = (text, kind);

    /// <summary>The spelling; null for <c>default</c>, nothing.</summary>
    public string? Text { get; }

    /// <summary>What it is.</summary>
    public CellKind Kind { get; }

    /// <summary>Nothing: empty in tables and CSV, null in JSON.</summary>
    public static Cell Nothing => default;

    public static implicit operator Cell(string? text) => text is null ? default : new(text, CellKind.Text);

    public static implicit operator Cell(long number) => new(number.ToString(CultureInfo.InvariantCulture), CellKind.Number);

    public static implicit operator Cell(int number) => (long)number;

    public static implicit operator Cell(bool yes) => new(yes ? "true" : "false", CellKind.YesNo);

    public static implicit operator Cell(Points points) => Number(points);

    public static implicit operator Cell(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Text);

    /// <summary>The cell as people read it.</summary>
    public string ForPeople(Language language) => Kind switch
    {
        CellKind.YesNo when language is Language.Chinese => Text is "true" ? "是" : "否",
        CellKind.YesNo => Text is "true" ? "yes" : "no",
        _ => Text ?? "",
    };

    /// <summary>A value whose spelling is a JSON number.</summary>
    public static Cell Number<T>(T value) where T : IFormattable => new(value.ToString(null, CultureInfo.InvariantCulture), CellKind.Number);

    /// <summary>A value with one spelling, as text: codes and ids.</summary>
    public static Cell Of<T>(T value) where T : IFormattable => new(value.ToString(null, CultureInfo.InvariantCulture), CellKind.Text);
}
