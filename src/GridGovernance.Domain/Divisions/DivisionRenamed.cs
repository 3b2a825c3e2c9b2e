namespace GridGovernance.Domain.Divisions;

/// <summary>A division bears another name.</summary>
/// <param name="Division">Its code, unchanged.</param>
/// <param name="FormerName">The name until now.</param>
/// <param name="Name">The new name.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record DivisionRenamed(DivisionCode Division, string FormerName, string Name, PersonId By, DateOnly On);
