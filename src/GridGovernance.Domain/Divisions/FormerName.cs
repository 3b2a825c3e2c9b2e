namespace GridGovernance.Domain.Divisions;

/// <summary>A name a division bore before.</summary>
/// <param name="Name">The name.</param>
/// <param name="Until">The day from which it bears another.</param>
public sealed record FormerName(string Name, DateOnly Until);
