using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// The whole state of a <see cref="GridCase"/> for storage; texts are not yet checked. Instants are ISO 8601 with their offset, enums kebab case such as <c>fed-back</c>.
/// Chain of command and deadlines are policies, not state: they are handed in when the case is restored, and past steps are not judged by them again.
/// </summary>
public sealed record GridCaseSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The case's id.</summary>
    public required string Id { get; init; }

    /// <summary>The grid it arose in.</summary>
    public required string Grid { get; init; }

    /// <summary>Who raised it.</summary>
    public required string Originator { get; init; }

    /// <summary>Who handled it last; null before anyone did.</summary>
    public required string? Handler { get; init; }

    /// <summary>Who handed it over, and at which stage, the latest first.</summary>
    public required IReadOnlyList<CaseHandoverSnapshot> Handovers { get; init; }

    /// <summary>Units that read along.</summary>
    public required IReadOnlyList<string> Copies { get; init; }

    /// <summary>Whether it was marked urgent.</summary>
    public required bool IsUrgent { get; init; }

    /// <summary>The unit that raised supervision last; null for none.</summary>
    public required string? SupervisedBy { get; init; }

    /// <summary>How often it was sent back for rework.</summary>
    public required int Reworks { get; init; }

    /// <summary>The originator's rating; null before evaluation.</summary>
    public required int? Rating { get; init; }

    /// <summary>When it was first dispatched.</summary>
    public required DateTimeOffset? DispatchedAt { get; init; }

    /// <summary>When it has to be closed.</summary>
    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>When it was closed last.</summary>
    public required DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Since when it counts as overdue.</summary>
    public required DateTimeOffset? OverdueSince { get; init; }

    /// <summary>When the present stage should be over.</summary>
    public required DateTimeOffset? StageDueAt { get; init; }

    /// <summary>How many timed stages took too long.</summary>
    public required int LateStages { get; init; }

    /// <summary>When it was parked; null when it is not.</summary>
    public required DateTimeOffset? ParkedAt { get; init; }

    /// <summary>Working time left when the clock stopped last, in ticks of 100 ns.</summary>
    public required long RemainingTicks { get; init; }

    /// <summary>Every step taken, in order.</summary>
    public required IReadOnlyList<CaseStepSnapshot> History { get; init; }

    /// <summary>The snapshot as JSON; the same case gives the same bytes.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, CasesJson.Default.GridCaseSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the case is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out GridCaseSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, CasesJson.Default.GridCaseSnapshot, out snapshot, out findings);
}

/// <summary>Who handed a case over, for storage.</summary>
public sealed record CaseHandoverSnapshot
{
    /// <summary>The unit that handed it over.</summary>
    public required string From { get; init; }

    /// <summary>The stage it had then.</summary>
    public required string Stage { get; init; }

    /// <summary>Whether it was the dispatch.</summary>
    public required bool IsDispatch { get; init; }
}

/// <summary>One step of a case for storage.</summary>
public sealed record CaseStepSnapshot
{
    /// <summary>What was done.</summary>
    public required string Step { get; init; }

    /// <summary>The stage before.</summary>
    public required string From { get; init; }

    /// <summary>The stage after.</summary>
    public required string To { get; init; }

    /// <summary>Who did it.</summary>
    public required string Person { get; init; }

    /// <summary>For which unit.</summary>
    public required string Unit { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The unit that held the case after the step.</summary>
    public required string Holder { get; init; }

    /// <summary>The supervision in force after the step.</summary>
    public required string Supervision { get; init; }

    /// <summary>Reason, result, instruction or ground.</summary>
    public required string Note { get; init; }
}
