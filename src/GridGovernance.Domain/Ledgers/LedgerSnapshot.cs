using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.Ledgers;

/// <summary>The whole state of a <see cref="PointsLedger"/> for storage: its events. Texts are not yet checked; dates are <c>2026-03-31</c>, instants round-trip with their offset.</summary>
public sealed record LedgerSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The unit that keeps the ledger.</summary>
    public required string Unit { get; init; }

    /// <summary>The events, in the order they became known.</summary>
    public required IReadOnlyList<LedgerEventSnapshot> Events { get; init; }

    /// <summary>The snapshot as JSON; the same ledger gives the same bytes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, LedgersJson.Default.LedgerSnapshot);

    /// <summary>Reads a snapshot; what is no JSON of that shape is a finding.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out LedgerSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, LedgersJson.Default.LedgerSnapshot, out snapshot, out findings);
}
