using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.Comparisons;

/// <summary>What one way of taking a retroactive change would do. Immutable.</summary>
/// <param name="Way">The way.</param>
/// <param name="ScoredAgain">The periods whose statements change, earliest first; none are final.</param>
/// <param name="Adjustments">What final periods would be adjusted by in the next open one: by period, then subject, without those of 0.</param>
/// <param name="Change">The points that change in the periods scored again.</param>
/// <param name="Adjusted">The sum of the adjustments.</param>
/// <param name="BudgetChange">What the periods scored again cost more or less; null where one was compared without a pay policy. Adjustments reach pay through the period they fall into.</param>
public sealed record RetroactiveEffect(RetroactiveWay Way, IReadOnlyList<Period> ScoredAgain, IReadOnlyList<LinkedAdjustment> Adjustments, Points Change, Points Adjusted, Money? BudgetChange);
