using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>A need on a community's list and what became of it: the state after the last step, which is also the domain event. Immutable.</summary>
public sealed record Need
{
    internal Need(NeedId id, DivisionCode community, NeedKind kind, DateOnly listedOn) => (Id, Community, Kind, ListedOn) = (id, community, kind, listedOn);

    /// <summary>The need's id, for life.</summary>
    public NeedId Id { get; }

    /// <summary>The community that lists it.</summary>
    public DivisionCode Community { get; }

    /// <summary>Whether it is an issue or a project.</summary>
    public NeedKind Kind { get; }

    /// <summary>The day it was listed.</summary>
    public DateOnly ListedOn { get; }

    /// <summary>How far it has come.</summary>
    public NeedStage Stage { get; internal init; }

    /// <summary>Earlier attempts that did not settle it, in order; the present one is not among them.</summary>
    public IReadOnlyList<NeedAttempt> Attempts { get; internal init; } = [];

    /// <summary>Who claimed it; null before, and again once it is relisted.</summary>
    public SubjectId? ClaimedBy { get; internal init; }

    /// <summary>The day the present attempt was claimed.</summary>
    public DateOnly? ClaimedOn { get; internal init; }

    /// <summary>The day it was reported as done.</summary>
    public DateOnly? DoneOn { get; internal init; }

    /// <summary>The day the community appraised it.</summary>
    public DateOnly? AppraisedOn { get; internal init; }

    /// <summary>Whether the community was satisfied; null before the appraisal.</summary>
    public bool? IsSatisfied { get; internal init; }

    /// <summary>Whether it is resolved: done, and the community satisfied.</summary>
    public bool IsResolved => IsSatisfied == true;

    /// <summary>The day it was first claimed, by whomever; null where nobody ever claimed it.</summary>
    public DateOnly? FirstClaimedOn => Attempts is [var first, ..] ? first.ClaimedOn : ClaimedOn;

    internal DateOnly LastStepOn => AppraisedOn ?? DoneOn ?? ClaimedOn ?? (Attempts is [.., var last] ? last.RelistedOn : ListedOn);

    /// <summary>Back on the list, the present attempt kept among the earlier ones.</summary>
    internal Need Relisted(DateOnly on) => this with
    {
        Stage = NeedStage.Listed,
        Attempts = [.. Attempts, new(ClaimedBy!.Value, ClaimedOn!.Value, DoneOn, AppraisedOn, on)],
        ClaimedBy = null,
        ClaimedOn = null,
        DoneOn = null,
        AppraisedOn = null,
        IsSatisfied = null,
    };

    /// <summary>Whether both say the same, attempt by attempt.</summary>
    public bool Equals(Need? other) => other is not null && (Id, Community, Kind, ListedOn, Stage) == (other.Id, other.Community, other.Kind, other.ListedOn, other.Stage)
        && (ClaimedBy, ClaimedOn, DoneOn, AppraisedOn, IsSatisfied) == (other.ClaimedBy, other.ClaimedOn, other.DoneOn, other.AppraisedOn, other.IsSatisfied) && Attempts.SequenceEqual(other.Attempts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Community, Stage, Attempts.Count);
}
