namespace GridGovernance.Domain.Scoring;

/// <summary>What came of scoring one subject: the statement, or <see cref="PeriodNotScorable"/>, or <see cref="EvaluationFaulted"/>, tried in this order.</summary>
public sealed class ScoreOutcome : Outcome<PointsStatement, PeriodNotScorable, EvaluationFaulted>
{
    private ScoreOutcome(OneOf<PointsStatement, PeriodNotScorable, EvaluationFaulted> outcome) : base(outcome) { }

    /// <summary>The subject has a statement.</summary>
    public static implicit operator ScoreOutcome(PointsStatement statement) => new(statement);

    /// <summary>The period cannot be scored.</summary>
    public static implicit operator ScoreOutcome(PeriodNotScorable refusal) => new(refusal);

    /// <summary>The evaluation faulted.</summary>
    public static implicit operator ScoreOutcome(EvaluationFaulted refusal) => new(refusal);
}
