namespace GridGovernance.Domain.Scoring;

/// <summary>Window and condition of a rule, with all that the day alone decides looked up by day.</summary>
internal sealed class Gate
{
    private readonly bool[]? openOn;
    private readonly RuleCondition? condition;

    private Gate(bool[]? openOn, RuleCondition? condition) => (this.openOn, this.condition) = (openOn, condition);

    /// <summary>The gate before a rule in a period.</summary>
    public static Gate Of(PointsRule rule, Period period, WorkingCalendar calendar)
    {
        var ofDay = rule.When as DayCondition;
        if (rule.Window is null && ofDay is null)
            return new(null, rule.When);
        var openOn = new bool[period.Days];
        for (var day = 0; day < openOn.Length; day++)
        {
            var date = period.FirstDay.AddDays(day);
            openOn[day] = rule.Window?.Contains(date) != false && (ofDay is null || ConditionTest.Holds(ofDay, date, calendar));
        }

        return new(openOn, ofDay is null ? rule.When : null);
    }

    /// <summary>Whether the rule applies to an activity of a day, counted from the period's first.</summary>
    public bool IsOpen(Activity activity, int day, WorkingCalendar calendar) =>
        (openOn is null || openOn[day]) && (condition is null || ConditionTest.Holds(condition, activity, calendar));
}
