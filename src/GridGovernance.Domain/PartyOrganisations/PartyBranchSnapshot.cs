using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The whole state of a <see cref="PartyBranch"/> for storage; texts are not yet checked. Dates are <c>2026-03-31</c>. <see cref="ToJson"/> needs no reflection.</summary>
public sealed record PartyBranchSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The branch's id.</summary>
    public required string Id { get; init; }

    /// <summary>The division it sits in.</summary>
    public required string Seat { get; init; }

    /// <summary>The number of recorded changes.</summary>
    public required int Version { get; init; }

    /// <summary>Who founded it.</summary>
    public required string FoundedBy { get; init; }

    /// <summary>The day it was founded.</summary>
    public required string FoundedOn { get; init; }

    /// <summary>The day of the last recorded change.</summary>
    public required string LastChange { get; init; }

    /// <summary>Every group there is or was, by id.</summary>
    public required IReadOnlyList<PartyGroupSnapshot> Groups { get; init; }

    /// <summary>The members, by id.</summary>
    public required IReadOnlyList<PartyMemberSnapshot> Members { get; init; }

    /// <summary>The committee, in the order elected.</summary>
    public required IReadOnlyList<string> Committee { get; init; }

    /// <summary>The snapshot as JSON; the same branch gives the same bytes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PartyOrganisationsJson.Default.PartyBranchSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the branch is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out PartyBranchSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, PartyOrganisationsJson.Default.PartyBranchSnapshot, out snapshot, out findings);
}
