using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Divisions;

/// <summary>
/// When a service centre is open: shifts for each day of the week, or always (全天候). Spelled <c>always</c>, or <c>monday 08:30-12:00 14:30-18:00; saturday 09:00-12:00</c>,
/// Monday first, days without shifts left out; <c>never</c> where no day has any. Immutable.
/// </summary>
public sealed class OpeningHours : IParsable<OpeningHours>, IEquatable<OpeningHours>
{
    private const string AlwaysText = "always", NeverText = "never";
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private readonly string text;
    private readonly WorkingHours?[] days;   // by DayOfWeek

    private OpeningHours(WorkingHours?[] days, bool isAlways)
    {
        this.days = days;
        IsAlways = isAlways;
        text = isAlways ? AlwaysText : Spell(days);
    }

    /// <summary>Day and night, every day (全天候).</summary>
    public static OpeningHours Always { get; } = new(new WorkingHours?[7], isAlways: true);

    /// <summary>Whether it never closes.</summary>
    public bool IsAlways { get; }

    /// <summary>Shifts for each day of the week; days that are left out are closed.</summary>
    /// <exception cref="ArgumentException">A day is none of the seven, or its hours are null.</exception>
    public static OpeningHours Create(IReadOnlyDictionary<DayOfWeek, WorkingHours> hours)
    {
        Guard.Against.Null(hours);
        var days = new WorkingHours?[7];
        foreach (var (day, shifts) in hours)
            days[(int)Guard.Against.EnumOutOfRange(day, nameof(hours))] = Guard.Against.Null(shifts, nameof(hours));
        return new(days, isAlways: false);
    }

    /// <summary>The same shifts on the given days.</summary>
    public static OpeningHours On(WorkingHours hours, params DayOfWeek[] days) =>
        Create(Guard.Against.Null(days).Distinct().ToDictionary(day => day, _ => Guard.Against.Null(hours)));

    /// <summary>Whether it is open at a local moment; a shift includes its beginning and not its end.</summary>
    public bool IsOpenAt(DayOfWeek day, TimeOnly time) =>
        IsAlways || (days[(int)Guard.Against.EnumOutOfRange(day)] is { } hours && hours.Shifts.Any(shift => shift.From <= time && time < shift.Until));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OpeningHours result)
    {
        result = s is AlwaysText ? Always : null;
        if (s is null || result is not null)
            return result is not null;
        var days = new WorkingHours?[7];
        foreach (var part in s is NeverText ? [] : s.Split("; "))
        {
            var words = part.Split(' ');
            var day = Array.FindIndex(Week, candidate => string.Equals(NameOf(candidate), words[0], StringComparison.Ordinal));
            if (day < 0 || days[(int)Week[day]] is not null || !TryReadShifts(words.AsSpan(1), out var hours))
                return false;
            days[(int)Week[day]] = hours;
        }

        var read = new OpeningHours(days, isAlways: false);
        result = string.Equals(read.text, s, StringComparison.Ordinal) ? read : null;   // one spelling only
        return result is not null;
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text spells no opening hours.</exception>
    public static OpeningHours Parse(string s, IFormatProvider? provider) => TryParse(Guard.Against.Null(s), provider, out var hours) ? hours
        : throw new FormatException($"'{s}' spells no opening hours, such as 'always' or 'monday 08:30-12:00 14:30-18:00; saturday 09:00-12:00'.");

    /// <inheritdoc/>
    public bool Equals(OpeningHours? other) => other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpeningHours);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The one spelling.</summary>
    public override string ToString() => text;

    private static bool TryReadShifts(ReadOnlySpan<string> words, [NotNullWhen(true)] out WorkingHours? hours)
    {
        hours = null;
        var shifts = new (TimeOnly From, TimeOnly Until)[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Split('-') is not [var from, var until] || !TimeOnly.TryParse(from, CultureInfo.InvariantCulture, out shifts[i].From)
                || !TimeOnly.TryParse(until, CultureInfo.InvariantCulture, out shifts[i].Until)
                || shifts[i].Until <= shifts[i].From || (i > 0 && shifts[i].From < shifts[i - 1].Until))
                return false;
        }

        hours = shifts.Length > 0 ? WorkingHours.Create(shifts) : null;
        return hours is not null;
    }

    private static string Spell(WorkingHours?[] days)
    {
        var parts = Week.Where(day => days[(int)day] is not null).Select(day =>
            $"{NameOf(day)} {string.Join(' ', days[(int)day]!.Shifts.Select(shift => $"{Spell(shift.From)}-{Spell(shift.Until)}"))}").ToArray();
        return parts.Length == 0 ? NeverText : string.Join("; ", parts);
    }

    private static string Spell(TimeOnly time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static string NameOf(DayOfWeek day) => SnapshotReader.Spell(day);
}
