using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Grids;

/// <summary>
/// The whole state of a <see cref="Village"/> for storage; texts are not yet checked. Dates are <c>2026-03-31</c>, enums kebab case such as <c>size-change</c>.
/// Written with System.Text.Json it needs no reflection through <see cref="ToJson"/>.
/// </summary>
public sealed record VillageSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The 12-digit code of the village.</summary>
    public required string Code { get; init; }

    /// <summary>The number of recorded changes.</summary>
    public required int Version { get; init; }

    /// <summary>Who founded it.</summary>
    public required string FoundedBy { get; init; }

    /// <summary>The day it was founded.</summary>
    public required string FoundedOn { get; init; }

    /// <summary>The day of the last recorded change.</summary>
    public required string LastChange { get; init; }

    /// <summary>Every grid it ever had, in the order of their codes.</summary>
    public required IReadOnlyList<GridSnapshot> Grids { get; init; }

    /// <summary>Every lane it ever had, in the order of their numbers.</summary>
    public required IReadOnlyList<LaneSnapshot> Lanes { get; init; }

    /// <summary>The snapshot as JSON; the same village gives the same bytes.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, GridsJson.Default.VillageSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the village is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out VillageSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, GridsJson.Default.VillageSnapshot, out snapshot, out findings);
}
