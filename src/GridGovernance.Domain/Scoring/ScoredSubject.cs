namespace GridGovernance.Domain.Scoring;

/// <summary>One of the subjects the caller lists to be scored, with what is particular about it in this period. Immutable.</summary>
public sealed class ScoredSubject
{
    /// <summary>A subject to be scored.</summary>
    /// <param name="subject">Who.</param>
    /// <param name="exempt">Exempt for the whole period: scored as everyone, but without rank and pay.</param>
    /// <param name="suspensions">Days that earn no credits; deductions and vetoes still count.</param>
    /// <param name="opening">What earlier periods leave behind; nothing when not given.</param>
    /// <exception cref="ArgumentException">The subject is <c>default</c>.</exception>
    public ScoredSubject(SubjectId subject, bool exempt = false, IEnumerable<DateSpan>? suspensions = null, Opening? opening = null)
    {
        Subject = Guard.Against.Missing(subject);
        Exempt = exempt;
        Suspensions = suspensions is null ? [] : [.. suspensions.Distinct().OrderBy(span => span.From).ThenBy(span => span.Until ?? DateOnly.MaxValue)];
        HasSuspensions = Suspensions.Count > 0;
        Opening = opening ?? Opening.Nothing;
    }

    /// <summary>Who.</summary>
    public SubjectId Subject { get; }

    /// <summary>Whether the subject is exempt for the whole period: no rank, no pay.</summary>
    public bool Exempt { get; }

    /// <summary>Spans of days that earn no credits, earliest first.</summary>
    public IReadOnlyList<DateSpan> Suspensions { get; }

    /// <summary>What earlier periods leave behind.</summary>
    public Opening Opening { get; }

    internal bool HasSuspensions { get; }

    /// <summary>Whether the day is suspended.</summary>
    public bool IsSuspendedOn(DateOnly date)
    {
        for (var i = 0; i < Suspensions.Count; i++)
        {
            if (Suspensions[i].Contains(date))
                return true;
        }

        return false;
    }

    /// <summary>How many days of the period are suspended, each counted once.</summary>
    public int SuspendedDaysOf(Period period)
    {
        var days = 0;
        if (Suspensions.Count == 0)
            return days;
        for (var day = 0; day < period.Days; day++)
            days += IsSuspendedOn(period.FirstDay.AddDays(day)) ? 1 : 0;
        return days;
    }

    /// <summary>A subject about whom nothing is particular.</summary>
    public static implicit operator ScoredSubject(SubjectId subject) => new(subject);

    /// <summary>A person about whom nothing is particular.</summary>
    public static implicit operator ScoredSubject(PersonId person) => new(person);

    /// <summary>A unit about which nothing is particular.</summary>
    public static implicit operator ScoredSubject(UnitId unit) => new(unit);

    /// <summary>The named form of the conversion.</summary>
    public static ScoredSubject Of(SubjectId subject) => new(subject);
}
