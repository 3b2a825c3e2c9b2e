using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// A settlement period (结算期) of the calendar, both ends included: <c>2026-03</c>, <c>2026-Q1</c>, <c>2026-H1</c> or <c>2026</c>.
/// Ordered by first day, then the shorter first. <c>default</c> is January of year 1.
/// </summary>
/// <example>
/// <code>
/// var march = Period.Month(2026, 3);
/// Console.WriteLine($"{march} ends on {march.LastDay:yyyy-MM-dd}, then comes {march.Next()}");
/// </code>
/// </example>
[JsonConverter(typeof(SpelledJsonConverter<Period>))]
public readonly struct Period : IEquatable<Period>, IComparable<Period>, ISpanParsable<Period>, ISpanFormattable
{
    private readonly int zeroBasedYear;
    private readonly int zeroBasedNumber;

    private Period(PeriodKind kind, int year, int number) => (Kind, zeroBasedYear, zeroBasedNumber) = (kind, year - 1, number - 1);

    /// <summary>How long the period is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The calendar year, 1 to 9999.</summary>
    public int Year => zeroBasedYear + 1;

    /// <summary>Which one of its year, from 1: the month, quarter or half; 1 for a year.</summary>
    public int Number => zeroBasedNumber + 1;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, zeroBasedNumber * MonthsOf(Kind) + 1, 1);

    /// <summary>The last day, included.</summary>
    public DateOnly LastDay => new(Year, Number * MonthsOf(Kind), DateTime.DaysInMonth(Year, Number * MonthsOf(Kind)));

    /// <summary>Calendar days in the period.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>The month <paramref name="month"/> (1 to 12) of a year (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is out of range.</exception>
    public static Period Month(int year, int month) => Create(PeriodKind.Month, year, month);

    /// <summary>The quarter <paramref name="quarter"/> (1 to 4) of a year (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Year or quarter is out of range.</exception>
    public static Period Quarter(int year, int quarter) => Create(PeriodKind.Quarter, year, quarter);

    /// <summary>The half <paramref name="half"/> (1 or 2) of a year (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Year or half is out of range.</exception>
    public static Period HalfYear(int year, int half) => Create(PeriodKind.HalfYear, year, half);

    /// <summary>A whole year (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static Period WholeYear(int year) => Create(PeriodKind.Year, year, 1);

    /// <summary>The period of a kind that contains a date.</summary>
    public static Period Of(PeriodKind kind, DateOnly date) => new(Guard.Against.EnumOutOfRange(kind), date.Year, (date.Month - 1) / MonthsOf(kind) + 1);

    /// <summary>The period of a kind and number; never throws.</summary>
    public static bool TryCreate(PeriodKind kind, int year, int number, out Period period)
    {
        var valid = Enum.IsDefined(kind) && year is >= 1 and <= 9999 && number >= 1 && number <= 12 / MonthsOf(kind);
        period = valid ? new(kind, year, number) : default;
        return valid;
    }

    /// <summary>The period of a kind and number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Kind, year or number is out of range.</exception>
    public static Period Create(PeriodKind kind, int year, int number) => TryCreate(kind, year, number, out var period)
        ? period : throw new ArgumentOutOfRangeException(Enum.IsDefined(kind) ? nameof(number) : nameof(kind), $"{kind} {number} of {year} is no period: years are 1 to 9999, numbers begin at 1 and end with the year.");

    /// <summary>Whether the date lies in the period.</summary>
    public bool Contains(DateOnly date) => FirstDay <= date && date <= LastDay;

    /// <summary>Whether the other period lies whole in this one.</summary>
    public bool Contains(Period other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>The period of the same kind that follows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin after the year 9999.</exception>
    public Period Next() => zeroBasedNumber < 12 / MonthsOf(Kind) - 1 ? new(Kind, Year, Number + 1) : Create(Kind, Year + 1, 1);

    /// <summary>The period of the same kind that came before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would begin before the year 1.</exception>
    public Period Previous() => zeroBasedNumber > 0 ? new(Kind, Year, Number - 1) : Create(Kind, Year - 1, 12 / MonthsOf(Kind));

    /// <summary>The period of another kind that contains this one's first day: the quarter of a month, the first month of a quarter.</summary>
    public Period As(PeriodKind kind) => Of(kind, FirstDay);

    /// <summary>Reads a spelling; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Period result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (s.Length < 4 || !AsciiDigits.TryRead(s[..4], out int year))
            return false;
        if (s.Length == 4)
            return TryCreate(PeriodKind.Year, year, 1, out result);
        if (s.Length != 7 || s[4] != '-')
            return false;
        return s[5] switch
        {
            'Q' => AsciiDigits.TryRead(s[6..], out int quarter) && TryCreate(PeriodKind.Quarter, year, quarter, out result),
            'H' => AsciiDigits.TryRead(s[6..], out int half) && TryCreate(PeriodKind.HalfYear, year, half, out result),
            _ => AsciiDigits.TryRead(s[5..], out int month) && TryCreate(PeriodKind.Month, year, month, out result),
        };
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no Period; the message says what one is.</exception>
    public static Period Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static Period Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result : throw new FormatException($"'{s}' is not a period such as 2026-03, 2026-Q1, 2026-H1 or 2026.");

    /// <inheritdoc/>
    public bool Equals(Period other) => Kind == other.Kind && zeroBasedYear == other.zeroBasedYear && zeroBasedNumber == other.zeroBasedNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, zeroBasedYear, zeroBasedNumber);

    /// <inheritdoc/>
    public int CompareTo(Period other) => (FirstDay, Kind).CompareTo((other.FirstDay, other.Kind));

    /// <summary>Whether both are the same period.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether the periods differ.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Whether left begins earlier, or is shorter from the same day.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is not after right.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left begins later, or is longer from the same day.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is not before right.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The one spelling.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}"),
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-H{Number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        OpaqueText.TryFormat(ToString(), destination, out charsWritten);

    private static int MonthsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.HalfYear => 6,
        _ => 12,
    };
}
