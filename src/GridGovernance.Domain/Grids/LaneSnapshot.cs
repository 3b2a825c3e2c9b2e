namespace GridGovernance.Domain.Grids;

/// <summary>A lane within a <see cref="VillageSnapshot"/>.</summary>
public sealed record LaneSnapshot
{
    /// <summary>The number within the village, from 1 without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>The grid it lies in; of a closed lane, the last.</summary>
    public required string Grid { get; init; }

    /// <summary>The lane head.</summary>
    public required string Head { get; init; }

    /// <summary>The day it was opened.</summary>
    public required string OpenedOn { get; init; }

    /// <summary>The day it was closed; null while it is in use.</summary>
    public string? ClosedOn { get; init; }

    /// <summary>Its households, in ordinal order; none of a closed lane.</summary>
    public required IReadOnlyList<string> Households { get; init; }
}
