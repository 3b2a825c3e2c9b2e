namespace GridGovernance.Domain.Divisions;

/// <summary>What came of opening a service centre: <see cref="ServiceCentreOpened"/>, or the first obstacle met.</summary>
public sealed class OpenServiceCentreOutcome : Outcome<ServiceCentreOpened, ChangeBackdated, DivisionUnavailable, ServiceCentreUnavailable>
{
    private OpenServiceCentreOutcome(OneOf<ServiceCentreOpened, ChangeBackdated, DivisionUnavailable, ServiceCentreUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator OpenServiceCentreOutcome(ServiceCentreOpened success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenServiceCentreOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenServiceCentreOutcome(DivisionUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenServiceCentreOutcome(ServiceCentreUnavailable refusal) => new(refusal);
}
