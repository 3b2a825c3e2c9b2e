namespace GridGovernance.Domain.Staffing;

/// <summary>A plot within a <see cref="GridRosterSnapshot"/>.</summary>
public sealed record ResponsibilityPlotSnapshot
{
    /// <summary>Who answers.</summary>
    public required string Person { get; init; }

    /// <summary>The first day.</summary>
    public required string From { get; init; }

    /// <summary>The last day; null until further notice.</summary>
    public string? Until { get; init; }

    /// <summary>The households, in ordinal order.</summary>
    public required IReadOnlyList<string> Households { get; init; }

    /// <summary>The duties, in ordinal order.</summary>
    public required IReadOnlyList<string> Duties { get; init; }
}
