namespace GridGovernance.Domain.Scoring;

/// <summary>How a scoring is asked for. Immutable; what is not set has the default named there.</summary>
public sealed record ScoringOptions
{
    /// <summary>Full explanation, Monday to Friday without holidays, everything known, one thread.</summary>
    public static ScoringOptions Default { get; } = new();

    /// <summary>How much the statements explain; full unless set.</summary>
    public ExplanationLevel Level { get; init; } = ExplanationLevel.Full;

    /// <summary>Holidays and make-up days for conditions on days; Monday to Friday without holidays unless set.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.WeekdaysOnly;

    /// <summary>Known at: records made after this instant are left out as if they did not exist; null knows everything.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>How many threads a population may be scored on, 1 unless set. The answer has the same bytes for every number.</summary>
    public int MaxParallelism { get; init; } = 1;
}
