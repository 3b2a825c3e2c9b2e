namespace GridGovernance.Domain.Staffing;

/// <summary>How many may hold each role from a day on, within a <see cref="GridRosterSnapshot"/>.</summary>
public sealed record RoleRangesSnapshot
{
    /// <summary>The first day.</summary>
    public required string From { get; init; }

    /// <summary>Grid chiefs.</summary>
    public required string Chief { get; init; }

    /// <summary>Advisers.</summary>
    public required string Adviser { get; init; }

    /// <summary>Full-time grid workers.</summary>
    public required string FullTime { get; init; }

    /// <summary>Part-time grid workers.</summary>
    public required string PartTime { get; init; }

    /// <summary>Volunteers.</summary>
    public required string Volunteers { get; init; }
}
