using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>A step of a round: when and by whom. Immutable.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
public abstract record RoundStep(DateTimeOffset At, PersonId By);

/// <summary>The round was opened.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Period">For which period.</param>
public sealed record RoundOpened(DateTimeOffset At, PersonId By, Period Period) : RoundStep(At, By);

/// <summary>Provisional statements were prepared, in place of any before.</summary>
/// <param name="At">When.</param>
/// <param name="By">The preparer.</param>
/// <param name="Statements">The statements, by subject.</param>
public sealed record RoundPrepared(DateTimeOffset At, PersonId By, IReadOnlyList<PointsStatement> Statements) : RoundStep(At, By);

/// <summary>The statements were put up for public notice.</summary>
/// <param name="At">When.</param>
/// <param name="By">The approver.</param>
/// <param name="NoticeUntil">The last day on which objections come in time.</param>
/// <param name="ReviewUntil">The last day of review; objections undecided after it expire with the final step.</param>
public sealed record RoundPublished(DateTimeOffset At, PersonId By, DateOnly NoticeUntil, DateOnly ReviewUntil) : RoundStep(At, By);

/// <summary>An objection was raised.</summary>
/// <param name="At">When.</param>
/// <param name="By">The objector.</param>
/// <param name="Objection">The objection.</param>
public sealed record ObjectionRaised(DateTimeOffset At, PersonId By, Objection Objection) : RoundStep(At, By);

/// <summary>An objection was decided.</summary>
/// <param name="At">When.</param>
/// <param name="By">The reviewer.</param>
/// <param name="Objection">The objection with its decision.</param>
/// <param name="Revised">The statement after compensating entries; null when it stays.</param>
/// <param name="Effect">The numbers of the ledger's events that hold the compensating entries; none when it stays, or when the caller wrote them.</param>
public sealed record ObjectionDecided(DateTimeOffset At, PersonId By, Objection Objection, PointsStatement? Revised, IReadOnlyList<int> Effect) : RoundStep(At, By);

/// <summary>An objection was taken back.</summary>
/// <param name="At">When.</param>
/// <param name="By">The objector.</param>
/// <param name="Objection">The objection, withdrawn.</param>
public sealed record ObjectionTakenBack(DateTimeOffset At, PersonId By, Objection Objection) : RoundStep(At, By);

/// <summary>The round became final; its statements never change again.</summary>
/// <param name="At">When.</param>
/// <param name="By">The approver.</param>
/// <param name="Statements">The settled statements, by subject.</param>
/// <param name="Expired">Objections nobody decided in time.</param>
public sealed record RoundFinalised(DateTimeOffset At, PersonId By, IReadOnlyList<PointsStatement> Statements, IReadOnlyList<Objection> Expired) : RoundStep(At, By);
