using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Ledgers;

/// <summary>
/// When redeemable points expire, counted from the day they are credited: never, after so many months, or with the end of a month, quarter, half-year or year (年底清零).
/// A ledger declares it once and credits follow it; what is spent is the earliest credit first, so what is left to expire is what came last.
/// Spelled <c>never</c>, <c>12-months</c>, <c>end-of-year</c> or, two years later, <c>end-of-year+2</c>. Immutable. <c>default</c> is <see cref="Never"/>.
/// </summary>
public readonly record struct BalanceExpiry : IParsable<BalanceExpiry>
{
    private const int MostMonths = 1_200;
    private const int MostLater = 100;
    private const string MonthsEnding = "-months";
    private const string EndOf = "end-of-";
    private static readonly (PeriodKind Kind, string Word)[] Words = [(PeriodKind.Month, "month"), (PeriodKind.Quarter, "quarter"), (PeriodKind.HalfYear, "half-year"), (PeriodKind.Year, "year")];

    private BalanceExpiry(int months, PeriodKind? endOf, int later) => (Months, Kind, Later) = (months, endOf, later);

    /// <summary>Points never expire.</summary>
    public static BalanceExpiry Never => default;

    private int Months { get; }

    private PeriodKind? Kind { get; }

    private int Later { get; }

    /// <summary>Points can be spent for so many months: credited on 10 March for 12 months, the last day is 9 March of the next year.</summary>
    /// <param name="months">1 to 1200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are out of range.</exception>
    public static BalanceExpiry AfterMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        return new(months, null, 0);
    }

    /// <summary>Points can be spent until the end of the month, quarter, half-year or year they were credited in, or of one that comes later.</summary>
    /// <param name="kind">The kind of period.</param>
    /// <param name="later">How many periods later, 0 to 100; 0 is the one they were credited in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is out of range.</exception>
    public static BalanceExpiry AtEndOf(PeriodKind kind, int later = 0)
    {
        Guard.Against.EnumOutOfRange(kind);
        ArgumentOutOfRangeException.ThrowIfNegative(later);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(later, MostLater);
        return new(0, kind, later);
    }

    /// <summary>Reads the spelling; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BalanceExpiry result)
    {
        result = default;
        if (s == "never")
            return true;
        if (s is null)
            return false;
        if (s.EndsWith(MonthsEnding, StringComparison.Ordinal))
            return TryNumber(s.AsSpan(0, s.Length - MonthsEnding.Length), 1, MostMonths, out var months) && Is(new(months, null, 0), out result);
        foreach (var (kind, word) in Words)
        {
            if (s == EndOf + word)
                return Is(new(0, kind, 0), out result);
            if (s.StartsWith(EndOf + word + "+", StringComparison.Ordinal) && TryNumber(s.AsSpan(EndOf.Length + word.Length + 1), 1, MostLater, out var later))
                return Is(new(0, kind, later), out result);
        }

        return false;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no expiry; the message says what one is.</exception>
    public static BalanceExpiry Parse(string s, IFormatProvider? provider = null) => TryParse(Guard.Against.Null(s), provider, out var result)
        ? result : throw new FormatException($"'{s}' is not an expiry such as never, 12-months, end-of-year or end-of-year+1.");

    /// <summary>The days on which points credited on a day can be spent.</summary>
    /// <param name="on">The day they are credited.</param>
    public DateSpan DatesFrom(DateOnly on) => DateSpan.Create(on, LastDayFor(on));

    /// <summary>The one spelling.</summary>
    public override string ToString()
    {
        var kind = Kind;
        return kind is not null
            ? string.Create(CultureInfo.InvariantCulture, $"{EndOf}{Array.Find(Words, word => word.Kind == kind).Word}{(Later == 0 ? "" : $"+{Later}")}")
            : Months == 0 ? "never" : string.Create(CultureInfo.InvariantCulture, $"{Months}{MonthsEnding}");
    }

    private static bool Is(BalanceExpiry value, out BalanceExpiry result)
    {
        result = value;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most && text[0] != '0';

    /// <summary>The last day, or none where the calendar ends before it.</summary>
    private DateOnly? LastDayFor(DateOnly on)
    {
        if (Kind is null && Months == 0)
            return null;
        var (from, months) = Kind is { } kind ? (Period.Of(kind, on).FirstDay, Later * MonthsOf(kind)) : (on, Months);
        if ((DateOnly.MaxValue.Year - from.Year) * 12 + 12 - from.Month < months)
            return null;
        return Kind is { } whole ? Period.Of(whole, from.AddMonths(months)).LastDay : from.AddMonths(months).AddDays(-1);
    }

    private static int MonthsOf(PeriodKind kind) => kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, PeriodKind.HalfYear => 6, _ => 12 };
}
