using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A veto (一票否决) that acts on a period: raised by an activity of the period, or brought along by <see cref="Opening"/> from an earlier one.
/// It acts on the whole of its scope (the month, quarter, half-year or year it was raised in): on later periods through their openings, and on earlier ones where they are still open and scored again.
/// </summary>
public sealed record VetoInForce
{
    /// <summary>A veto raised by an activity.</summary>
    /// <param name="rule">The id of the veto rule.</param>
    /// <param name="activity">The activity that raised it.</param>
    /// <param name="effect">What it does.</param>
    /// <param name="from">The first day it acts on.</param>
    /// <param name="until">The last day it acts on, included.</param>
    /// <exception cref="ArgumentException">The rule is empty, the activity is <c>default</c>, the effect is undefined, or the end lies before the beginning.</exception>
    public VetoInForce(string rule, ActivityId activity, VetoEffect effect, DateOnly from, DateOnly until)
    {
        Rule = Guard.Against.NullOrWhiteSpace(rule);
        Activity = Guard.Against.Default(activity);
        Effect = Guard.Against.EnumOutOfRange(effect);
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        From = from;
        Until = until;
    }

    /// <summary>The id of the veto rule.</summary>
    public string Rule { get; }

    /// <summary>The activity that raised it.</summary>
    public ActivityId Activity { get; }

    /// <summary>What it does.</summary>
    public VetoEffect Effect { get; }

    /// <summary>The first day it acts on.</summary>
    public DateOnly From { get; }

    /// <summary>The last day it acts on, included.</summary>
    public DateOnly Until { get; }

    /// <summary>Whether it acts on the period: whether the two share a day.</summary>
    public bool ActsOn(Period period) => From <= period.LastDay && period.FirstDay <= Until;

    /// <summary>Rule, activity, effect and days.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule} {Activity} {Effect} {From:yyyy-MM-dd}..{Until:yyyy-MM-dd}");
}
