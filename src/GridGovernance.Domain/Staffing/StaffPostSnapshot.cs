namespace GridGovernance.Domain.Staffing;

/// <summary>A post within a <see cref="GridRosterSnapshot"/>.</summary>
public sealed record StaffPostSnapshot
{
    /// <summary>Who holds it.</summary>
    public required string Person { get; init; }

    /// <summary>The role: chief, adviser, full-time, part-time or volunteer.</summary>
    public required string Role { get; init; }

    /// <summary>The first day.</summary>
    public required string From { get; init; }

    /// <summary>The last day; null until further notice.</summary>
    public string? Until { get; init; }

    /// <summary>Whether the holder is suspended in this time.</summary>
    public required bool Suspended { get; init; }
}
