namespace GridGovernance.Domain.Divisions;

/// <summary>A service centre was closed.</summary>
/// <param name="Division">The township or village.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record ServiceCentreClosed(DivisionCode Division, PersonId By, DateOnly On);
