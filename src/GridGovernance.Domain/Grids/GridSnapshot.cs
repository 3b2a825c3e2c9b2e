namespace GridGovernance.Domain.Grids;

/// <summary>A grid within a <see cref="VillageSnapshot"/>.</summary>
public sealed record GridSnapshot
{
    /// <summary>The 15-digit code.</summary>
    public required string Code { get; init; }

    /// <summary>The kind: comprehensive, dedicated or micro.</summary>
    public required string Kind { get; init; }

    /// <summary>The line department of a dedicated grid; null for the other kinds.</summary>
    public string? LineDepartment { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>The day it was opened.</summary>
    public required string OpenedOn { get; init; }

    /// <summary>Why and when its code was voided; null while it is in use.</summary>
    public GridVoidingSnapshot? Voiding { get; init; }

    /// <summary>Its households, in ordinal order; none of a retired grid.</summary>
    public required IReadOnlyList<string> Households { get; init; }
}
