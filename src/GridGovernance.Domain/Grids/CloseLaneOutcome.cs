namespace GridGovernance.Domain.Grids;

/// <summary>What came of closing a lane: <see cref="LaneEnded"/>, or the first obstacle met.</summary>
public sealed class CloseLaneOutcome : Outcome<LaneEnded, ChangeBackdated, LaneUnavailable>
{
    private CloseLaneOutcome(OneOf<LaneEnded, ChangeBackdated, LaneUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator CloseLaneOutcome(LaneEnded success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator CloseLaneOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator CloseLaneOutcome(LaneUnavailable refusal) => new(refusal);
}
