using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>Whether a condition holds of an activity, and if not, which part failed first. The one place where conditions are read.</summary>
internal static class ConditionTest
{
    public static bool Holds(RuleCondition condition, Activity activity, WorkingCalendar calendar) => condition switch
    {
        AllConditions all => HoldsAll(all.Parts, activity, calendar),
        AnyConditions any => HoldsAny(any.Parts, activity, calendar),
        NotCondition not => !Holds(not.Part, activity, calendar),
        TagCondition tag => Holds(tag, activity),
        QuantityCondition quantity => Holds(quantity, activity.Quantity),
        RecorderCondition recorder => Holds(recorder.Test, activity),
        DayCondition day => Holds(day, activity.OccurredOn, calendar),
        _ => throw new InvariantBrokenException("SCO-25"),
    };

    public static bool Holds(QuantityCondition condition, Quantity quantity) =>
        (condition.AtLeast is not { } atLeast || quantity >= atLeast) && (condition.MoreThan is not { } moreThan || quantity > moreThan)
        && (condition.AtMost is not { } atMost || quantity <= atMost) && (condition.LessThan is not { } lessThan || quantity < lessThan);

    public static bool Holds(DayCondition condition, DateOnly date, WorkingCalendar calendar)
    {
        for (var i = 0; i < condition.Days.Count; i++)
        {
            var holds = condition.Days[i] switch
            {
                DayTest.Holiday => calendar.IsHoliday(date),
                DayTest.Weekend => calendar.IsWeekend(date),
                DayTest.WorkingDay => calendar.IsWorkingDay(date),
                var weekday => (int)date.DayOfWeek == (weekday - DayTest.Monday + 1) % 7,
            };
            if (holds)
                return true;
        }

        return false;
    }

    /// <summary>The first part that failed, as condition, what it required and what there was. Never names a person.</summary>
    public static (string Condition, string Required, string Actual) Failure(RuleCondition condition, Activity activity, WorkingCalendar calendar) => condition switch
    {
        AllConditions all => Failure(all.Parts.First(part => !Holds(part, activity, calendar)), activity, calendar),
        AnyConditions any => ("any", string.Join(" | ", any.Parts.Select(Describe)), "none"),
        NotCondition not => ("not", "not " + Describe(not.Part), "holds"),
        TagCondition tag => ("tag " + tag.Tag, Required(tag), activity.Tag(tag.Tag) switch { null => "absent", "" => "present", var value => value }),
        QuantityCondition quantity => ("quantity", Required(quantity), activity.Quantity.ToString()),
        RecorderCondition recorder => ("recorder", Spell(recorder.Test), RecorderOf(activity)),
        DayCondition day => ("day", Required(day), Spell(activity.OccurredOn)),
        _ => throw new InvariantBrokenException("SCO-25"),
    };

    public static string Spell(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool HoldsAll(IReadOnlyList<RuleCondition> parts, Activity activity, WorkingCalendar calendar)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!Holds(parts[i], activity, calendar))
                return false;
        }

        return true;
    }

    private static bool HoldsAny(IReadOnlyList<RuleCondition> parts, Activity activity, WorkingCalendar calendar)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Holds(parts[i], activity, calendar))
                return true;
        }

        return false;
    }

    private static bool Holds(TagCondition condition, Activity activity)
    {
        if (!activity.TryTag(condition.Tag, out var value))
            return false;
        for (var i = 0; i < condition.Values.Count; i++)
        {
            if (value.SequenceEqual(condition.Values[i]))
                return true;
        }

        return condition.Values.Count == 0;
    }

    private static bool Holds(RecorderTest test, Activity activity) => test switch
    {
        RecorderTest.IsSubject => IsSubject(activity),
        RecorderTest.IsOther => activity.Recorder is not null && !IsSubject(activity),
        RecorderTest.Present => activity.Recorder is not null,
        _ => activity.Recorder is null,
    };

    /// <summary>Whether the recorder is the person scored. A person's own spelling is theirs unless it begins like a prefix of subjects, which alone makes the two differ.</summary>
    public static bool IsSubject(Activity activity)
    {
        if (activity.Recorder is not { } recorder)
            return false;
        var (who, subject) = (recorder.ToString(), activity.Subject.ToString());
        var mayBe = who.Length == subject.Length ? string.Equals(who, subject, StringComparison.Ordinal) : subject.EndsWith(who, StringComparison.Ordinal);
        return mayBe && SubjectId.Of(recorder) == activity.Subject;
    }

    private static string RecorderOf(Activity activity) => activity.Recorder is null ? "absent" : IsSubject(activity) ? "is-subject" : "is-other";

    private static string Describe(RuleCondition condition) => condition switch
    {
        AllConditions all => "(" + string.Join(" & ", all.Parts.Select(Describe)) + ")",
        AnyConditions any => "(" + string.Join(" | ", any.Parts.Select(Describe)) + ")",
        NotCondition not => "not " + Describe(not.Part),
        TagCondition tag => "tag " + tag.Tag + (tag.Values.Count == 0 ? "" : " = " + Required(tag)),
        QuantityCondition quantity => "quantity " + Required(quantity),
        RecorderCondition recorder => "recorder " + Spell(recorder.Test),
        DayCondition day => "day " + Required(day),
        _ => throw new InvariantBrokenException("SCO-25"),
    };

    private static string Required(TagCondition tag) => tag.Values.Count == 0 ? "present" : string.Join(" | ", tag.Values);

    private static string Required(DayCondition day) => string.Join(" | ", day.Days.Select(Spell));

    private static string Required(QuantityCondition quantity) => string.Join(" & ", new[]
    {
        quantity.AtLeast is { } atLeast ? ">= " + atLeast : null,
        quantity.MoreThan is { } moreThan ? "> " + moreThan : null,
        quantity.AtMost is { } atMost ? "<= " + atMost : null,
        quantity.LessThan is { } lessThan ? "< " + lessThan : null,
    }.OfType<string>());

    private static string Spell(RecorderTest test) => test switch
    {
        RecorderTest.IsSubject => "is-subject",
        RecorderTest.IsOther => "is-other",
        RecorderTest.Present => "present",
        _ => "absent",
    };

    private static string Spell(DayTest test) => test switch
    {
        DayTest.WorkingDay => "working-day",
        _ => test.ToString().ToLowerInvariant(),
    };
}
