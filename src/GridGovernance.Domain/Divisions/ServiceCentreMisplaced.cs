namespace GridGovernance.Domain.Divisions;

/// <summary>Service centres stand in townships and villages only.</summary>
/// <param name="Division">The division of another level.</param>
public sealed record ServiceCentreMisplaced(DivisionCode Division) : ServiceCentreUnavailable("divisions.service-centre-misplaced")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"A service centre stands in a township or village; {Division} is a {Division.Level.Name().English}.",
        $"党群服务中心设在乡镇或村（社区），{Division} 是{Division.Level.Name().Chinese}。");
}
