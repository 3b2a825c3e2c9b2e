namespace GridGovernance.Domain.Cases;

/// <summary>One of the three replies, or the closing: the domain event, and one line of the appeal's history.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Stage">The stage it led to.</param>
/// <param name="By">The author.</param>
/// <param name="On">The day.</param>
/// <param name="Text">What was said. Free text of the office: it never reaches rules or refusals.</param>
public sealed record AppealReply(AppealId Appeal, AppealStage Stage, PersonId By, DateOnly On, string Text);
