namespace GridGovernance.Domain.Pay;

/// <summary>What came of settling pay: the entries, or <see cref="SubjectListedTwice"/>, <see cref="PointsOutsideBands"/> or <see cref="PayNotComputable"/>, tried in this order.</summary>
public sealed class PaySettleOutcome : Outcome<PaySettled, SubjectListedTwice, PointsOutsideBands, PayNotComputable>
{
    private PaySettleOutcome(OneOf<PaySettled, SubjectListedTwice, PointsOutsideBands, PayNotComputable> outcome) : base(outcome) { }

    /// <summary>Everyone's pay is settled.</summary>
    public static implicit operator PaySettleOutcome(PaySettled settled) => new(settled);

    /// <summary>A subject is listed twice.</summary>
    public static implicit operator PaySettleOutcome(SubjectListedTwice refusal) => new(refusal);

    /// <summary>Points lie above the last band.</summary>
    public static implicit operator PaySettleOutcome(PointsOutsideBands refusal) => new(refusal);

    /// <summary>An amount cannot be computed.</summary>
    public static implicit operator PaySettleOutcome(PayNotComputable refusal) => new(refusal);
}
