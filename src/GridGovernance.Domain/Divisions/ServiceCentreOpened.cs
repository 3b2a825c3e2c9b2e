namespace GridGovernance.Domain.Divisions;

/// <summary>A service centre (党群服务中心) was opened.</summary>
/// <param name="Division">The township or village.</param>
/// <param name="Hours">Its opening hours.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record ServiceCentreOpened(DivisionCode Division, OpeningHours Hours, PersonId By, DateOnly On);
