using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// The whole state of a <see cref="JointMediation"/> for storage; texts are not yet checked. Dates are <c>2026-03-31</c>, enums kebab case such as <c>hold-session</c>.
/// The time limits it was opened under are part of it, so that a later policy never changes a running mediation.
/// </summary>
public sealed record JointMediationSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The mediation's id.</summary>
    public required string Id { get; init; }

    /// <summary>The grid the dispute arose in.</summary>
    public required string Grid { get; init; }

    /// <summary>What kind of matter it is.</summary>
    public required string Matter { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>The bodies that mediate.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>The day it was opened.</summary>
    public required string OpenedOn { get; init; }

    /// <summary>Calendar days it was given at the opening.</summary>
    public required int Days { get; init; }

    /// <summary>Further calendar days the parties could ask for.</summary>
    public required int ExtensionDays { get; init; }

    /// <summary>Every step taken, in order.</summary>
    public required IReadOnlyList<MediationStepSnapshot> Steps { get; init; }

    /// <summary>The agreement; null where there is none.</summary>
    public required MediationAgreementSnapshot? Agreement { get; init; }

    /// <summary>The snapshot as JSON; the same mediation gives the same bytes.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, CasesJson.Default.JointMediationSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the mediation is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out JointMediationSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, CasesJson.Default.JointMediationSnapshot, out snapshot, out findings);
}

/// <summary>One step of a mediation for storage.</summary>
public sealed record MediationStepSnapshot
{
    /// <summary>What was done.</summary>
    public required string Step { get; init; }

    /// <summary>The day.</summary>
    public required string On { get; init; }

    /// <summary>Bodies that took part.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>Parties who asked for it or signed.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Days given by an extension; 0 for other steps.</summary>
    public required int Days { get; init; }
}

/// <summary>A written agreement for storage.</summary>
public sealed record MediationAgreementSnapshot
{
    /// <summary>What the dispute was.</summary>
    public required string Dispute { get; init; }

    /// <summary>What was agreed, term by term.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>How it is performed.</summary>
    public required string Performance { get; init; }

    /// <summary>The day by which it is performed.</summary>
    public required string PerformedBy { get; init; }

    /// <summary>Parties who signed.</summary>
    public required IReadOnlyList<string> SignedBy { get; init; }

    /// <summary>Bodies that signed.</summary>
    public required IReadOnlyList<string> WitnessedBy { get; init; }
}
