namespace GridGovernance.Domain.Divisions;

/// <summary>What came of changing opening hours: <see cref="OpeningHoursChanged"/>, or the first obstacle met.</summary>
public sealed class ChangeOpeningHoursOutcome : Outcome<OpeningHoursChanged, ChangeBackdated, ServiceCentreUnavailable>
{
    private ChangeOpeningHoursOutcome(OneOf<OpeningHoursChanged, ChangeBackdated, ServiceCentreUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator ChangeOpeningHoursOutcome(OpeningHoursChanged success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator ChangeOpeningHoursOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ChangeOpeningHoursOutcome(ServiceCentreUnavailable refusal) => new(refusal);
}
