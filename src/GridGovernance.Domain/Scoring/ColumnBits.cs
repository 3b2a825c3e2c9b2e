namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Numbers what conditions ask of an activity besides its quantity: first tags and recorders, which the caller fills in, then days and dated windows, which follow from the date.
/// Conditions that say the same share a number. Made once for a scheme and shared by its runs and threads.
/// </summary>
internal sealed class ColumnBits
{
    private const int Word = 64;
    private readonly List<RuleCondition> asked = [];
    private readonly List<DayCondition> days = [];
    private readonly List<DateSpan> windows = [];
    private readonly List<string> items = [];
    private readonly Dictionary<string, int> askedOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> dayOf = new(StringComparer.Ordinal);
    private readonly Dictionary<RuleCondition, int> indexOf = new(ReferenceEqualityComparer.Instance);
    private readonly ColumnCombinations combinations = new();

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

        Fits = CallersCount + days.Count + windows.Count <= Word;
    }

    /// <summary>Whether one word holds all of them; if not, flags number combinations instead of being bits.</summary>
    public bool Fits { get; }

    /// <summary>How many the caller fills in.</summary>
    public int CallersCount => asked.Count + items.Count;

    public int IndexOf(RuleCondition condition) => condition is DayCondition ? CallersCount + indexOf[condition] : indexOf[condition];

    public int IndexOf(DateSpan window) => CallersCount + days.Count + windows.IndexOf(window);

    public int IndexOf(string item) => asked.Count + items.IndexOf(item);

    /// <summary>The flags of tags and recorder that a caller fills a column with.</summary>
    public ulong Of(Activity activity)
    {
        if (!Fits)
            return combinations.NumberOf(WordsOf(activity));
        var bits = 0UL;
        for (var i = 0; i < CallersCount; i++)
            bits |= Holds(i, activity) ? 1UL << i : 0;
        return bits;
    }

    /// <summary>Whether flags can be an answer of <see cref="Of(Activity)"/>.</summary>
    public bool Know(ulong flags) => Fits ? CallersCount == Word || flags >> CallersCount == 0 : flags == 0 || combinations.Know(flags);

    /// <summary>The facts of a row from its flags and the bits of its day.</summary>
    public ColumnFacts Facts(ulong flags, ulong[] day) => Fits ? new(flags | day[0]) : new(combinations.WordsOf(flags, CallersCount), CallersCount, day);

    /// <summary>The bits of a date: in place in one word, or in words of their own.</summary>
    public ulong[] Of(DateOnly date, WorkingCalendar calendar)
    {
        var first = Fits ? CallersCount : 0;
        var words = new ulong[1 + (first + days.Count + windows.Count) / Word];
        for (var i = 0; i < days.Count + windows.Count; i++)
        {
            if (i < days.Count ? ConditionTest.Holds(days[i], date, calendar) : windows[i - days.Count].Contains(date))
                words[(first + i) / Word] |= 1UL << (first + i) % Word;
        }

        return words;
    }

    private ulong[] WordsOf(Activity activity)
    {
        var words = new ulong[1 + CallersCount / Word];
        for (var i = 0; i < CallersCount; i++)
            words[i / Word] |= Holds(i, activity) ? 1UL << i % Word : 0;
        return words;
    }

    private bool Holds(int index, Activity activity) =>
        index < asked.Count ? ConditionTest.Holds(asked[index], activity, WorkingCalendar.WeekdaysOnly) : activity.HasTag(items[index - asked.Count]);

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
                Number(day, string.Join(' ', day.Days), days, dayOf);
                break;
            case TagCondition tag:
                Number(tag, "tag\n" + tag.Tag + "\n" + string.Join('\n', tag.Values), asked, askedOf);
                break;
            case RecorderCondition recorder:
                Number(recorder, "recorder " + recorder.Test, asked, askedOf);
                break;
            default:
                Invariant.Holds(condition is null or QuantityCondition, "SCO-25");
                break;
        }
    }

    private void Number<T>(T condition, string says, List<T> numbered, Dictionary<string, int> known) where T : RuleCondition
    {
        if (known.TryAdd(says, numbered.Count))
            numbered.Add(condition);
        indexOf[condition] = known[says];
    }
}
