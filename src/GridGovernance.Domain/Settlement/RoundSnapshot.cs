using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.Settlement;

/// <summary>
/// The whole state of a <see cref="SettlementRound"/> for storage: its terms and its steps. Texts are not yet checked; dates are <c>2026-03-31</c>, instants round-trip with their offset.
/// </summary>
public sealed record RoundSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The period settled, such as <c>2026-03</c>.</summary>
    public required string Period { get; init; }

    /// <summary>The rules of the round.</summary>
    public required RoundTermsSnapshot Terms { get; init; }

    /// <summary>The steps in order, the opening first.</summary>
    public required IReadOnlyList<RoundStepSnapshot> Steps { get; init; }

    /// <summary>The snapshot as JSON; the same round gives the same bytes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, SettlementJson.Default.RoundSnapshot);

    /// <summary>Reads a snapshot; what is no JSON of that shape is a finding.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out RoundSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, SettlementJson.Default.RoundSnapshot, out snapshot, out findings);
}

/// <summary>The rules of a round for storage. Working hours play no part in a round and are not kept.</summary>
public sealed record RoundTermsSnapshot
{
    /// <summary>Working days of public notice.</summary>
    public required int NoticeWorkingDays { get; init; }

    /// <summary>Working days of review after the notice.</summary>
    public required int ReviewWorkingDays { get; init; }

    /// <summary>Days not worked.</summary>
    public required IReadOnlyList<string> Holidays { get; init; }

    /// <summary>Weekend days worked.</summary>
    public required IReadOnlyList<string> MakeUpDays { get; init; }

    /// <summary>Whether a decision may lower the score.</summary>
    public required bool MayLowerScore { get; init; }

    /// <summary>The offset whose days count, in minutes.</summary>
    public required int OffsetMinutes { get; init; }
}

/// <summary>One step of a round for storage; which members are set depends on the type.</summary>
public sealed record RoundStepSnapshot
{
    /// <summary><c>opened</c>, <c>prepared</c>, <c>published</c>, <c>objection-raised</c>, <c>objection-decided</c>, <c>objection-withdrawn</c> or <c>finalised</c>.</summary>
    public required string Type { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By whom.</summary>
    public required string By { get; init; }

    /// <summary>The statements of a prepared step, each as <see cref="Scoring.PointsStatement"/> writes itself.</summary>
    public IReadOnlyList<JsonElement>? Statements { get; init; }

    /// <summary>The objection raised, decided or withdrawn.</summary>
    public string? Objection { get; init; }

    /// <summary>Whose statement a raised objection is about.</summary>
    public string? Subject { get; init; }

    /// <summary>Why it was raised.</summary>
    public string? Ground { get; init; }

    /// <summary><c>upheld</c>, <c>partly-upheld</c> or <c>dismissed</c>.</summary>
    public string? Decision { get; init; }

    /// <summary>The revised statement of an upheld one.</summary>
    public JsonElement? Revised { get; init; }

    /// <summary>The numbers of the ledger's events that hold its compensating entries; left out when there are none.</summary>
    public IReadOnlyList<int>? Effect { get; init; }
}
