namespace GridGovernance.Domain.Scoring;

/// <summary>What a book says of a period: the version that scores it, or <see cref="PeriodNotScorable"/>.</summary>
public sealed class SchemeForPeriodOutcome : Outcome<PointsScheme, PeriodNotScorable>
{
    private SchemeForPeriodOutcome(OneOf<PointsScheme, PeriodNotScorable> outcome) : base(outcome) { }

    /// <summary>The version is found.</summary>
    public static implicit operator SchemeForPeriodOutcome(PointsScheme version) => new(version);

    /// <summary>No version scores the period.</summary>
    public static implicit operator SchemeForPeriodOutcome(PeriodNotScorable refusal) => new(refusal);
}
