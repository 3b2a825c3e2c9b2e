namespace GridGovernance.Domain.Divisions;

/// <summary>A former name within a <see cref="DivisionSnapshot"/>.</summary>
public sealed record FormerNameSnapshot
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The day from which the division bears another.</summary>
    public required string Until { get; init; }
}
