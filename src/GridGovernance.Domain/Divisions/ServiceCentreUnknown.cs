namespace GridGovernance.Domain.Divisions;

/// <summary>The division has no service centre.</summary>
/// <param name="Division">The township or village.</param>
public sealed record ServiceCentreUnknown(DivisionCode Division) : ServiceCentreUnavailable("divisions.service-centre-unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Division} has no service centre.",
        $"{Division} 没有党群服务中心。");
}
