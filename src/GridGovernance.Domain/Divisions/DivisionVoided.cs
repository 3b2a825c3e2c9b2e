namespace GridGovernance.Domain.Divisions;

/// <summary>A division was retired, and its code with it.</summary>
/// <param name="Division">Its code.</param>
/// <param name="Successor">The division it was merged into; null if none.</param>
/// <param name="ClosedServiceCentre">Whether its service centre closed with it.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record DivisionVoided(DivisionCode Division, DivisionCode? Successor, bool ClosedServiceCentre, PersonId By, DateOnly On);
