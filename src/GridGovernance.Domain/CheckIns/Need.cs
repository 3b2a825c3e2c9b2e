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

    /// <summary>Who claimed it; null before.</summary>
    public SubjectId? ClaimedBy { get; internal init; }

    /// <summary>The day it was claimed.</summary>
    public DateOnly? ClaimedOn { get; internal init; }

    /// <summary>The day it was reported as done.</summary>
    public DateOnly? DoneOn { get; internal init; }

    /// <summary>The day the community appraised it.</summary>
    public DateOnly? AppraisedOn { get; internal init; }

    /// <summary>Whether the community was satisfied; null before the appraisal.</summary>
    public bool? IsSatisfied { get; internal init; }

    /// <summary>Whether it is resolved: done, and the community satisfied.</summary>
    public bool IsResolved => IsSatisfied == true;

    internal DateOnly LastStepOn => AppraisedOn ?? DoneOn ?? ClaimedOn ?? ListedOn;
}
