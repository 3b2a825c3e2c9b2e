namespace GridGovernance.Domain.Divisions;

/// <summary>What came of closing a service centre: <see cref="ServiceCentreClosed"/>, or the first obstacle met.</summary>
public sealed class CloseServiceCentreOutcome : Outcome<ServiceCentreClosed, ChangeBackdated, ServiceCentreUnavailable>
{
    private CloseServiceCentreOutcome(OneOf<ServiceCentreClosed, ChangeBackdated, ServiceCentreUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator CloseServiceCentreOutcome(ServiceCentreClosed success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator CloseServiceCentreOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator CloseServiceCentreOutcome(ServiceCentreUnavailable refusal) => new(refusal);
}
