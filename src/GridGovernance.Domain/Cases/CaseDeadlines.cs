namespace GridGovernance.Domain.Cases;

/// <summary>
/// How much working time a case may take, as a policy of the office: for handling, and for each waiting stage of its own.
/// Published examples: on the spot the same day; 2–3 days; 7 days; 15 with approval; elsewhere 10 working days.
/// </summary>
public sealed class CaseDeadlines
{
    private CaseDeadlines(WorkingCalendar calendar, TimeSpan handling, IReadOnlyDictionary<CaseStage, TimeSpan> stages) =>
        (Calendar, Handling, Stages) = (calendar, handling, stages);

    /// <summary>Which time counts.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>Working time from dispatch to closing.</summary>
    public TimeSpan Handling { get; }

    /// <summary>Working time of single stages, where the office sets one.</summary>
    public IReadOnlyDictionary<CaseStage, TimeSpan> Stages { get; }

    /// <summary>So many working days from dispatch to closing, without timers of single stages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 or more.</exception>
    public static CaseDeadlines WorkingDays(WorkingCalendar calendar, int days)
    {
        Guard.Against.Null(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return new(calendar, new TimeSpan(calendar.Hours.PerDay.Ticks * days), new SortedDictionary<CaseStage, TimeSpan>());
    }

    /// <summary>The same deadlines with a timer for one stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above zero.</exception>
    public CaseDeadlines With(CaseStage stage, TimeSpan workingTime)
    {
        Guard.Against.EnumOutOfRange(stage);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(workingTime, TimeSpan.Zero);
        return new(Calendar, Handling, new SortedDictionary<CaseStage, TimeSpan>(Stages.ToDictionary(stage => stage.Key, stage => stage.Value)) { [stage] = workingTime });
    }
}
