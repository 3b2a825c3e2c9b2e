using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>What the stages know of one subject's scoring.</summary>
internal sealed record ReferenceRequest(PointsScheme Scheme, RuleSet Rules, ScoredSubject Subject, Period Period, WorkingCalendar Calendar);
