namespace GridGovernance.Domain.CheckIns;

/// <summary>How often dual check-in (双报到) repeats and what it asks, as a policy. The defaults are published examples: every half-year, feedback every quarter, 50 hours a year.</summary>
public sealed class CheckInPolicy
{
    /// <summary>A policy of the office.</summary>
    public CheckInPolicy(PeriodKind repeats = PeriodKind.HalfYear, PeriodKind feedback = PeriodKind.Quarter, Quantity? hoursPerYear = null)
    {
        Repeats = Guard.Against.EnumOutOfRange(repeats);
        Feedback = Guard.Against.EnumOutOfRange(feedback);
        HoursPerYear = hoursPerYear ?? Quantity.Of(50);
    }

    /// <summary>Once in each of these periods everyone checks in anew.</summary>
    public PeriodKind Repeats { get; }

    /// <summary>Once in each of these periods everyone gives feedback.</summary>
    public PeriodKind Feedback { get; }

    /// <summary>Hours of service a member owes in a calendar year.</summary>
    public Quantity HoursPerYear { get; }
}
