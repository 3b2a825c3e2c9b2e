using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.Divisions;

/// <summary>The whole state of a <see cref="Banner"/> for storage; texts are not yet checked. Dates are <c>2026-03-31</c>. <see cref="ToJson"/> needs no reflection.</summary>
public sealed record BannerSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The 12-digit code of the banner.</summary>
    public required string Code { get; init; }

    /// <summary>The number of recorded changes.</summary>
    public required int Version { get; init; }

    /// <summary>Who founded the registry.</summary>
    public required string FoundedBy { get; init; }

    /// <summary>The day it was founded.</summary>
    public required string FoundedOn { get; init; }

    /// <summary>The day of the last recorded change.</summary>
    public required string LastChange { get; init; }

    /// <summary>Every division there is or was, in the order of the codes.</summary>
    public required IReadOnlyList<DivisionSnapshot> Divisions { get; init; }

    /// <summary>The service centres in use, in the order of the codes.</summary>
    public required IReadOnlyList<ServiceCentreSnapshot> ServiceCentres { get; init; }

    /// <summary>The snapshot as JSON; the same banner gives the same bytes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DivisionsJson.Default.BannerSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the banner is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out BannerSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, DivisionsJson.Default.BannerSnapshot, out snapshot, out findings);
}
