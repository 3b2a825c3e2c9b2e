namespace GridGovernance.Domain.Divisions;

/// <summary>The service centre (党群服务中心) of a township or village: the place of check-in, appeals and notice. Immutable.</summary>
public sealed record ServiceCentre
{
    internal ServiceCentre(DivisionCode division, OpeningHours hours, DateOnly openedOn) => (Division, Hours, OpenedOn) = (division, hours, openedOn);

    /// <summary>The township or village it stands in, one centre each.</summary>
    public DivisionCode Division { get; }

    /// <summary>When it is open.</summary>
    public OpeningHours Hours { get; internal init; }

    /// <summary>The day from which it is in use.</summary>
    public DateOnly OpenedOn { get; }
}
