namespace GridGovernance.Domain.Divisions;

/// <summary>A division was added.</summary>
/// <param name="Division">Its code.</param>
/// <param name="Name">Its official name.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record DivisionAdded(DivisionCode Division, string Name, PersonId By, DateOnly On);
