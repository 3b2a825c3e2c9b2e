namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Why a rule gave nothing for an activity of its kind: the first condition that failed, what it required and what the activity had. Worth 0; it explains and never counts.
/// </summary>
/// <param name="Rule">The rule that did not apply.</param>
/// <param name="Category">The category the rule counts in, or null for scheme rules.</param>
/// <param name="Activity">The activity it was asked about; null for a completion, which asks about the period.</param>
/// <param name="Condition">The condition that failed, such as <c>tag verified</c>, <c>window</c> or <c>suspension</c>.</param>
/// <param name="Required">What it required.</param>
/// <param name="Actual">What there was.</param>
public sealed record StatementNote(string Rule, string? Category, ActivityId? Activity, string Condition, string Required, string Actual);
