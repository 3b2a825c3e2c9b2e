using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.CheckIns;

/// <summary>The whole state of a <see cref="CommunityRegister"/> for storage; texts are not yet checked. The check-in policy is handed in when it is restored.</summary>
public sealed record CommunityRegisterSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 3;

    /// <summary>The format, 1 to 3.</summary>
    public required int Format { get; init; }

    /// <summary>The 12-digit code of the community.</summary>
    public required string Community { get; init; }

    /// <summary>The number of steps taken.</summary>
    public required int Version { get; init; }

    /// <summary>Every check-in.</summary>
    public required IReadOnlyList<CheckInSnapshot> CheckIns { get; init; }

    /// <summary>Every feedback period served.</summary>
    public required IReadOnlyList<FeedbackSnapshot> Feedback { get; init; }

    /// <summary>Every service recorded, in order.</summary>
    public required IReadOnlyList<ServiceSnapshot> Services { get; init; }

    /// <summary>Every need ever listed.</summary>
    public required IReadOnlyList<NeedSnapshot> Needs { get; init; }

    /// <summary>Whether it holds claims, feedback or services of someone who had not checked in by then, as format 1 allowed. Not before format 3.</summary>
    public bool HoldsEarlySteps { get; init; }

    /// <summary>The snapshot as JSON; the same register gives the same bytes.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, CheckInsJson.Default.CommunityRegisterSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the register is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out CommunityRegisterSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, CheckInsJson.Default.CommunityRegisterSnapshot, out snapshot, out findings);
}

/// <summary>A check-in for storage.</summary>
public sealed record CheckInSnapshot
{
    /// <summary>Who checked in.</summary>
    public required string Who { get; init; }

    /// <summary>Whether they serve in the banner or outside.</summary>
    public required string Origin { get; init; }

    /// <summary>The day.</summary>
    public required string On { get; init; }

    /// <summary>The division whose service centre it took place at; null for none. Not in format 1.</summary>
    public string? ServiceCentre { get; init; }
}

/// <summary>A feedback for storage.</summary>
public sealed record FeedbackSnapshot
{
    /// <summary>Who gave it.</summary>
    public required string Who { get; init; }

    /// <summary>The period it was given for.</summary>
    public required string Period { get; init; }
}

/// <summary>A service for storage.</summary>
public sealed record ServiceSnapshot
{
    /// <summary>The service's id. Not in format 1; such a service gets the community and its place in the list as id.</summary>
    public string? Id { get; init; }

    /// <summary>Who served.</summary>
    public required string Member { get; init; }

    /// <summary>The day.</summary>
    public required string On { get; init; }

    /// <summary>Hours given.</summary>
    public required Quantity Hours { get; init; }

    /// <summary>People served that time.</summary>
    public required int PersonTimes { get; init; }
}

/// <summary>A need for storage; a step not yet taken is null.</summary>
public sealed record NeedSnapshot
{
    /// <summary>The need's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is an issue or a project. Not in format 1; such a need is an issue.</summary>
    public string? Kind { get; init; }

    /// <summary>The day it was listed.</summary>
    public required string ListedOn { get; init; }

    /// <summary>Attempts that did not settle it, in order. Not before format 3; none then.</summary>
    public IReadOnlyList<NeedAttemptSnapshot>? Attempts { get; init; }

    /// <summary>Who claimed it.</summary>
    public required string? ClaimedBy { get; init; }

    /// <summary>The day it was claimed.</summary>
    public required string? ClaimedOn { get; init; }

    /// <summary>The day it was reported as done.</summary>
    public required string? DoneOn { get; init; }

    /// <summary>The day it was appraised.</summary>
    public required string? AppraisedOn { get; init; }

    /// <summary>Whether the community was satisfied.</summary>
    public required bool? IsSatisfied { get; init; }
}

/// <summary>An attempt at a need that did not settle it, for storage.</summary>
public sealed record NeedAttemptSnapshot
{
    /// <summary>Who had claimed it.</summary>
    public required string ClaimedBy { get; init; }

    /// <summary>The day it was claimed.</summary>
    public required string ClaimedOn { get; init; }

    /// <summary>The day it was reported as done; null where it never was.</summary>
    public required string? DoneOn { get; init; }

    /// <summary>The day the community was not satisfied; null where nothing was done.</summary>
    public required string? AppraisedOn { get; init; }

    /// <summary>The day it went back on the list.</summary>
    public required string RelistedOn { get; init; }
}
