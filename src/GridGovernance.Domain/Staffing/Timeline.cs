using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Staffing;

/// <summary>
/// What was true from when until when. Changes come in order of date; a change replaces what held from its day on, a change on the day of the last one
/// undoes that one, and equal neighbours are one stretch. So the same facts always make the same timeline, and there-and-back leaves no trace.
/// </summary>
internal sealed class Timeline<T>
    where T : notnull, IEquatable<T>
{
    private readonly List<(DateSpan Span, T Value)> stretches = [];

    /// <summary>The stretches, earliest first; only the last may lack an end.</summary>
    public IReadOnlyList<(DateSpan Span, T Value)> Stretches => stretches;

    /// <summary>The day of the last change, before which none may be made; null when nothing was ever true.</summary>
    public DateOnly? ChangedOn => stretches is [.., var last] ? last.Span.Until?.AddDays(1) ?? last.Span.From : null;

    public bool TryAt(DateOnly date, [MaybeNullWhen(false)] out T value)
    {
        foreach (var (span, held) in stretches)
        {
            if (!span.Contains(date))
                continue;
            value = held;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>From this day on, the value holds.</summary>
    public void SetFrom(DateOnly date, T value)
    {
        EndFrom(date);
        if (stretches is [.., var last] && last.Span.Until is { } until && until.AddDays(1) == date && last.Value.Equals(value))
            stretches[^1] = (DateSpan.Create(last.Span.From), value);
        else
            stretches.Add((DateSpan.Create(date), value));
    }

    /// <summary>From this day on, nothing holds.</summary>
    public void EndFrom(DateOnly date)
    {
        Invariant.Holds(ChangedOn is not { } changedOn || changedOn <= date, "STF-9");
        if (stretches is not [.., { Span.Until: null } last])
            return;
        stretches.RemoveAt(stretches.Count - 1);
        if (last.Span.From < date)
            stretches.Add((DateSpan.Create(last.Span.From, date.AddDays(-1)), last.Value));
    }

    /// <summary>Takes a stretch from a snapshot; false when it does not lie after the ones before, could have been one with its neighbour, or ends on the calendar's last day.</summary>
    public bool TryRestore(DateSpan span, T value)
    {
        if (span.Until == DateOnly.MaxValue)
            return false;
        if (stretches is [.., var last]
            && (last.Span.Until is not { } until || span.From <= until || (until.AddDays(1) == span.From && last.Value.Equals(value))))
            return false;
        stretches.Add((span, value));
        return true;
    }
}
