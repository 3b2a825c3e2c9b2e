namespace GridGovernance.Domain.Divisions;

/// <summary>A service centre has other opening hours.</summary>
/// <param name="Division">The township or village.</param>
/// <param name="FormerHours">Those until now.</param>
/// <param name="Hours">The new ones.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record OpeningHoursChanged(DivisionCode Division, OpeningHours FormerHours, OpeningHours Hours, PersonId By, DateOnly On);
