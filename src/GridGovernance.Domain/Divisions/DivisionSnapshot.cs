namespace GridGovernance.Domain.Divisions;

/// <summary>A division within a <see cref="BannerSnapshot"/>.</summary>
public sealed record DivisionSnapshot
{
    /// <summary>The 12-digit code.</summary>
    public required string Code { get; init; }

    /// <summary>The present or last name.</summary>
    public required string Name { get; init; }

    /// <summary>The day from which it is registered.</summary>
    public required string AddedOn { get; init; }

    /// <summary>The day from which it is retired; null while it is in use.</summary>
    public string? RetiredOn { get; init; }

    /// <summary>The division it was merged into; null if none.</summary>
    public string? Successor { get; init; }

    /// <summary>Its former names, oldest first.</summary>
    public required IReadOnlyList<FormerNameSnapshot> FormerNames { get; init; }
}
