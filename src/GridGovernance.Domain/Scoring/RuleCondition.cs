namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What must hold of an activity for a rule to match: a tree of <see cref="AllConditions"/>, <see cref="AnyConditions"/> and <see cref="NotCondition"/>
/// over <see cref="TagCondition"/>, <see cref="QuantityCondition"/>, <see cref="RecorderCondition"/> and <see cref="DayCondition"/>.
/// </summary>
public abstract class RuleCondition
{
    private protected RuleCondition(int depth = 1) => Depth = depth;

    /// <summary>How deep the condition nests, 1 for a plain one; counted as it is made, so that no depth can exhaust the stack.</summary>
    internal int Depth { get; }

    /// <summary>Every part holds.</summary>
    public static RuleCondition All(params RuleCondition[] parts) => new AllConditions([.. Guard.Against.Null(parts).Select(part => Guard.Against.Null(part))]);

    /// <summary>At least one part holds.</summary>
    public static RuleCondition Any(params RuleCondition[] parts) => new AnyConditions([.. Guard.Against.Null(parts).Select(part => Guard.Against.Null(part))]);

    /// <summary>The part does not hold.</summary>
    public static RuleCondition Not(RuleCondition part) => new NotCondition(Guard.Against.Null(part));

    /// <summary>The activity carries the tag, with one of the values where some are given.</summary>
    public static RuleCondition HasTag(string tag, params string[] values) =>
        new TagCondition(SchemeText.Require(tag), [.. Guard.Against.Null(values).Select(value => SchemeText.Require(value, nameof(values)))]);

    /// <summary>The quantity keeps the bounds given.</summary>
    public static RuleCondition HasQuantity(Quantity? atLeast = null, Quantity? moreThan = null, Quantity? atMost = null, Quantity? lessThan = null) =>
        new QuantityCondition(atLeast, moreThan, atMost, lessThan);

    /// <summary>The recorder is who is asked for.</summary>
    public static RuleCondition RecordedBy(RecorderTest test) => new RecorderCondition(Guard.Against.EnumOutOfRange(test));

    /// <summary>The activity occurred on one of these kinds of day.</summary>
    public static RuleCondition OnDay(params DayTest[] days) => new DayCondition([.. Guard.Against.Null(days).Select(day => Guard.Against.EnumOutOfRange(day))]);

    private protected static int DeepestOf(IReadOnlyList<RuleCondition> parts)
    {
        var deepest = 0;
        for (var i = 0; i < parts.Count; i++)
            deepest = Math.Max(deepest, parts[i].Depth);
        return deepest;
    }
}

/// <summary>Holds when every part holds. The first part that fails, in document order, is the reason given.</summary>
public sealed class AllConditions : RuleCondition
{
    internal AllConditions(IReadOnlyList<RuleCondition> parts) : base(1 + DeepestOf(parts)) => Parts = [.. parts];

    /// <summary>The parts in document order, at least one.</summary>
    public IReadOnlyList<RuleCondition> Parts { get; }
}

/// <summary>Holds when at least one part holds.</summary>
public sealed class AnyConditions : RuleCondition
{
    internal AnyConditions(IReadOnlyList<RuleCondition> parts) : base(1 + DeepestOf(parts)) => Parts = [.. parts];

    /// <summary>The parts in document order, at least one.</summary>
    public IReadOnlyList<RuleCondition> Parts { get; }
}

/// <summary>Holds when its part does not.</summary>
public sealed class NotCondition : RuleCondition
{
    internal NotCondition(RuleCondition part) : base(1 + part.Depth) => Part = part;

    /// <summary>The part that must not hold.</summary>
    public RuleCondition Part { get; }
}

/// <summary>Holds when the activity carries the tag and, where values are listed, its value is one of them.</summary>
public sealed class TagCondition : RuleCondition
{
    internal TagCondition(string tag, IReadOnlyList<string> values) => (Tag, Values) = (tag, [.. values]);

    /// <summary>The tag's name, compared ordinally.</summary>
    public string Tag { get; }

    /// <summary>The values that hold, compared ordinally; empty when the tag's presence suffices.</summary>
    public IReadOnlyList<string> Values { get; }
}

/// <summary>Holds when the quantity keeps every bound that is set; at least one is.</summary>
public sealed class QuantityCondition : RuleCondition
{
    internal QuantityCondition(Quantity? atLeast, Quantity? moreThan, Quantity? atMost, Quantity? lessThan) =>
        (AtLeast, MoreThan, AtMost, LessThan) = (atLeast, moreThan, atMost, lessThan);

    /// <summary>The quantity is this or more; null for no such bound.</summary>
    public Quantity? AtLeast { get; }

    /// <summary>The quantity is above this; null for no such bound.</summary>
    public Quantity? MoreThan { get; }

    /// <summary>The quantity is this or less; null for no such bound.</summary>
    public Quantity? AtMost { get; }

    /// <summary>The quantity is below this; null for no such bound.</summary>
    public Quantity? LessThan { get; }
}

/// <summary>Holds by who recorded the activity.</summary>
public sealed class RecorderCondition : RuleCondition
{
    internal RecorderCondition(RecorderTest test) => Test = test;

    /// <summary>What is asked of the recorder.</summary>
    public RecorderTest Test { get; }
}

/// <summary>Holds when the date the activity occurred on is one of the listed kinds of day, by the calendar the engine is given.</summary>
public sealed class DayCondition : RuleCondition
{
    internal DayCondition(IReadOnlyList<DayTest> days) => Days = [.. days];

    /// <summary>The kinds of day that hold, in document order, at least one.</summary>
    public IReadOnlyList<DayTest> Days { get; }
}
