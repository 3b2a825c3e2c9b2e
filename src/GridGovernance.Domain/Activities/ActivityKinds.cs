using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>
/// The catalogue of activity kinds that the library's own work yields: the words in which a scheme's rules ask for it. Schemes may add kinds of their own.
/// </summary>
public static class ActivityKinds
{
    /// <summary>A visit of the cadence.</summary>
    public static ActivityKind Visit { get; } = "visit";

    /// <summary>A must-visit (必访); the item is a tag, so that a completion bonus can ask for each.</summary>
    public static ActivityKind MustVisit { get; } = "must-visit";

    /// <summary>A must-clear (必清); the item is a tag.</summary>
    public static ActivityKind MustClear { get; } = "must-clear";

    /// <summary>A must-visit or must-clear list completed in a period; the quantity is the visits it took; tags: the list's part, such as <c>must-visit</c>, so that a completion bonus can ask for each list.</summary>
    public static ActivityKind VisitListCompleted { get; } = "visit-list-completed";

    /// <summary>An outreach visit (三带去三带回); the quantity is the number of things carried and brought back.</summary>
    public static ActivityKind OutreachVisit { get; } = "outreach-visit";

    /// <summary>An appeal answered; the quantity is the days it took; tags: the origin.</summary>
    public static ActivityKind AppealAnswered { get; } = "appeal-answered";

    /// <summary>A reply that came late; tags: which reply.</summary>
    public static ActivityKind LateReply { get; } = "late-reply";

    /// <summary>A case closed; the quantity is the working days it took; tags: <c>verified</c>, <c>overdue</c>, <c>reworked</c>.</summary>
    public static ActivityKind CaseClosed { get; } = "case-closed";

    /// <summary>A supervision card on a case; tags: <c>card=normal</c>, <c>card=yellow</c>, <c>card=red</c>.</summary>
    public static ActivityKind SupervisionCard { get; } = "supervision-card";

    /// <summary>A joint mediation that ended in an agreement.</summary>
    public static ActivityKind MediationAgreed { get; } = "mediation-agreed";

    /// <summary>A check-in; tags: <c>in-the-banner</c> or <c>from-outside</c>, <c>organisation</c> or <c>member</c>.</summary>
    public static ActivityKind CheckIn { get; } = "check-in";

    /// <summary>A need claimed. Claimed is not resolved.</summary>
    public static ActivityKind NeedClaimed { get; } = "need-claimed";

    /// <summary>A need done to the community's satisfaction.</summary>
    public static ActivityKind NeedResolved { get; } = "need-resolved";

    /// <summary>Hours of service; the quantity is the hours.</summary>
    public static ActivityKind ServiceHours { get; } = "service-hours";

    /// <summary>A household newly linked to a member (党员联系户).</summary>
    public static ActivityKind HouseholdLinked { get; } = "household-linked";

    /// <summary>A post taken on a grid; tags: <c>role=</c> and the role.</summary>
    public static ActivityKind PostTaken { get; } = "post-taken";

    /// <summary>A plot of responsibility (责任田) taken over; the quantity is its households.</summary>
    public static ActivityKind PlotTaken { get; } = "plot-taken";

    /// <summary>All kinds of the catalogue, in order of spelling.</summary>
    public static IReadOnlyList<ActivityKind> All { get; } =
    [
        AppealAnswered, CaseClosed, CheckIn, HouseholdLinked, LateReply, MediationAgreed, MustClear, MustVisit, NeedClaimed, NeedResolved, OutreachVisit, PlotTaken, PostTaken,
        ServiceHours, SupervisionCard, Visit, VisitListCompleted,
    ];
}
