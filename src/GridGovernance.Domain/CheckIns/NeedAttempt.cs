namespace GridGovernance.Domain.CheckIns;

/// <summary>An attempt at a need that did not settle it: claimed, and put back on the list undone, or done and not to the community's satisfaction. Immutable.</summary>
/// <param name="ClaimedBy">Who had claimed it.</param>
/// <param name="ClaimedOn">The day it was claimed.</param>
/// <param name="DoneOn">The day it was reported as done; null where it never was.</param>
/// <param name="AppraisedOn">The day the community was not satisfied; null where nothing was done.</param>
/// <param name="RelistedOn">The day it went back on the list.</param>
public sealed record NeedAttempt(SubjectId ClaimedBy, DateOnly ClaimedOn, DateOnly? DoneOn, DateOnly? AppraisedOn, DateOnly RelistedOn);
