namespace GridGovernance.Domain.Grids;

/// <summary>What came of opening a lane: <see cref="LaneOpened"/>, or the first obstacle met.</summary>
public sealed class OpenLaneOutcome : Outcome<LaneOpened, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private OpenLaneOutcome(OneOf<LaneOpened, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator OpenLaneOutcome(LaneOpened success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenLaneOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenLaneOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenLaneOutcome(HouseholdUnavailable refusal) => new(refusal);
}
