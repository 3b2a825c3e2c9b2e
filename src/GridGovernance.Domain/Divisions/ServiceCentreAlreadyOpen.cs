namespace GridGovernance.Domain.Divisions;

/// <summary>The division has a service centre.</summary>
/// <param name="Division">The township or village.</param>
public sealed record ServiceCentreAlreadyOpen(DivisionCode Division) : ServiceCentreUnavailable("divisions.service-centre-open")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Division} has a service centre already.",
        $"{Division} 已有党群服务中心。");
}
