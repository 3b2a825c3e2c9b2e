namespace GridGovernance.Domain.Grids;

/// <summary>What came of changing a lane's head: <see cref="LaneHeadChanged"/>, or the first obstacle met.</summary>
public sealed class ChangeLaneHeadOutcome : Outcome<LaneHeadChanged, ChangeBackdated, LaneUnavailable>
{
    private ChangeLaneHeadOutcome(OneOf<LaneHeadChanged, ChangeBackdated, LaneUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator ChangeLaneHeadOutcome(LaneHeadChanged success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator ChangeLaneHeadOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ChangeLaneHeadOutcome(LaneUnavailable refusal) => new(refusal);
}
