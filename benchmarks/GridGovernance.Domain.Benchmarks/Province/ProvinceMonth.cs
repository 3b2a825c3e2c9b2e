using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Province;

/// <summary>
/// A month of a province: subjects with 8 and 12 activities in turn. Every row follows from its number, so that rows can be written in any order, and those of a subject made again, without holding any.
/// </summary>
internal sealed class ProvinceMonth(long activities)
{
    private const int OfAPair = 20;
    private const int OfTheFirst = 8;
    private static readonly DateOnly First = new(2026, 3, 1);

    /// <summary>The month.</summary>
    public static Period Period { get; } = Period.Month(2026, 3);

    /// <summary>How many rows there are.</summary>
    public long Activities { get; } = activities / OfAPair * OfAPair;

    /// <summary>How many subjects.</summary>
    public int Subjects => (int)(Activities / OfAPair * 2);

    /// <summary>Whose row it is.</summary>
    public static int SubjectOf(long row) => (int)(row / OfAPair * 2 + (row % OfAPair < OfTheFirst ? 0 : 1));

    /// <summary>The rows of a subject.</summary>
    public static IEnumerable<long> RowsOf(int subject)
    {
        var start = subject / 2 * (long)OfAPair + (subject % 2 == 0 ? 0 : OfTheFirst);
        for (var row = start; row < start + (subject % 2 == 0 ? OfTheFirst : OfAPair - OfTheFirst); row++)
            yield return row;
    }

    /// <summary>The subject's id.</summary>
    public static PersonId IdOf(int subject) => PersonId.From($"p{subject:D7}");

    /// <summary>The activity of a row, or what somebody made of it.</summary>
    public static Activity ActivityAt(long row, int? underSubject = null, int moreQuantity = 0)
    {
        var chance = Mixed((ulong)row);
        var kind = (chance % 100) switch { < 50 => "patrol", < 70 => "must-visit", < 85 => "training", < 95 => "case-closed", _ => "late-reply" };
        var quantity = kind switch { "training" => (long)((chance >> 8) % 9) * 5_000, "case-closed" => (long)((chance >> 8) % 15) * 10_000, _ => 10_000 };
        string[] tags = kind switch { "must-visit" => [$"v{(chance >> 16) % 8 + 1}"], "case-closed" when (chance >> 16) % 10 > 0 => ["verified"], _ => [] };
        var day = First.AddDays((int)((chance >> 24) % 31));
        return new(ActivityId.From($"2026-03-{row:D8}"), IdOf(underSubject ?? SubjectOf(row)), kind, day, Quantity.FromTenThousandths(quantity + moreQuantity * 10_000L), tags,
            new(day.ToDateTime(new TimeOnly(18, (int)((chance >> 32) % 60))), TimeSpan.FromHours(8)), PersonId.From($"r{SubjectOf(row) / 200:D5}"));
    }

    /// <summary>SplitMix64: well mixed, and the same everywhere.</summary>
    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
