using System.Globalization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Days from one date to another, both ends included; without an end it never ends. Effective dates, suspensions and dated windows are spans.
/// <c>default</c> is 0001-01-01 without an end, that is always.
/// </summary>
public readonly record struct DateSpan
{
    private DateSpan(DateOnly from, DateOnly? until) => (From, Until) = (from, until);

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, included; null for "until further notice".</summary>
    public DateOnly? Until { get; }

    /// <summary>A span that ends on or after the day it begins; never throws.</summary>
    public static bool TryCreate(DateOnly from, DateOnly? until, out DateSpan span)
    {
        var valid = until is not { } end || from <= end;
        span = valid ? new(from, until) : default;
        return valid;
    }

    /// <summary>A span that ends on or after the day it begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the beginning.</exception>
    public static DateSpan Create(DateOnly from, DateOnly? until = null) => TryCreate(from, until, out var span) ? span
        : throw new ArgumentOutOfRangeException(nameof(until), string.Create(CultureInfo.InvariantCulture, $"A span from {from:yyyy-MM-dd} cannot end on {until:yyyy-MM-dd}."));

    /// <summary>Whether the day lies in the span.</summary>
    public bool Contains(DateOnly date) => From <= date && (Until is not { } end || date <= end);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateSpan other) => (other.Until is not { } otherEnd || From <= otherEnd) && (Until is not { } end || other.From <= end);

    /// <summary>The span as <c>2026-01-01..2026-03-31</c>, or <c>2026-01-01..</c> without an end.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{Until:yyyy-MM-dd}");
}
