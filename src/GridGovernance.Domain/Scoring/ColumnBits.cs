namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Numbers what conditions ask of an activity besides its quantity: first tags and recorders, which the caller fills in, then days and dated windows, which follow from the date.
/// </summary>
internal sealed class ColumnBits
{
    /// <summary>How many there can be; a scheme with more is scored as objects.</summary>
    public const int Limit = 64;

    private readonly List<RuleCondition> asked = [];
    private readonly List<DayCondition> days = [];
    private readonly List<DateSpan> windows = [];
    private readonly Dictionary<RuleCondition, ulong> bitOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> items = [];

    public ColumnBits(PointsScheme scheme)
    {
        foreach (var rule in scheme.Rules)
        {
            Gather(rule.When);
            if (rule is CompletionRule completion)
                items.AddRange(completion.Items.Select(item => item.Tag).OfType<string>().Where(tag => !items.Contains(tag, StringComparer.Ordinal)));
            if (rule.Window is { } window && !windows.Contains(window))
                windows.Add(window);
        }

        Fits = asked.Count + items.Count + days.Count + windows.Count <= Limit;
        for (var i = 0; Fits && i < asked.Count; i++)
            bitOf[asked[i]] = 1UL << i;
        for (var i = 0; Fits && i < days.Count; i++)
            bitOf[days[i]] = 1UL << (asked.Count + items.Count + i);
    }

    public bool Fits { get; }

    public ulong BitOf(RuleCondition condition) => bitOf[condition];

    public ulong BitOf(DateSpan window) => 1UL << (asked.Count + items.Count + days.Count + windows.IndexOf(window));

    public ulong BitOf(string item) => 1UL << (asked.Count + items.IndexOf(item));

    /// <summary>The bits of a date.</summary>
    public ulong Of(DateOnly date, WorkingCalendar calendar)
    {
        var bits = 0UL;
        foreach (var day in days)
            bits |= ConditionTest.Holds(day, date, calendar) ? bitOf[day] : 0;
        foreach (var window in windows)
            bits |= window.Contains(date) ? BitOf(window) : 0;
        return bits;
    }

    /// <summary>The bits of tags and recorder: the flags a caller fills a column with.</summary>
    public ulong Of(Activity activity)
    {
        var bits = 0UL;
        for (var i = 0; i < asked.Count; i++)
            bits |= ConditionTest.Holds(asked[i], activity, WorkingCalendar.WeekdaysOnly) ? 1UL << i : 0;
        for (var i = 0; i < items.Count; i++)
            bits |= activity.HasTag(items[i]) ? 1UL << (asked.Count + i) : 0;
        return bits;
    }

    /// <summary>The bits a caller may set.</summary>
    public ulong Callers => asked.Count + items.Count == Limit ? ulong.MaxValue : (1UL << (asked.Count + items.Count)) - 1;

    private void Gather(RuleCondition? condition)
    {
        switch (condition)
        {
            case AllConditions all:
                foreach (var part in all.Parts)
                    Gather(part);
                break;
            case AnyConditions any:
                foreach (var part in any.Parts)
                    Gather(part);
                break;
            case NotCondition not:
                Gather(not.Part);
                break;
            case DayCondition day:
                days.Add(day);
                break;
            case null or QuantityCondition:
                break;
            default:
                asked.Add(condition);
                break;
        }
    }
}
