namespace GridGovernance.Domain.Grids;

/// <summary>What came of assigning a household to a lane: <see cref="HouseholdAssignedToLane"/>, or the first obstacle met.</summary>
public sealed class AssignToLaneOutcome : Outcome<HouseholdAssignedToLane, ChangeBackdated, LaneUnavailable, HouseholdUnavailable>
{
    private AssignToLaneOutcome(OneOf<HouseholdAssignedToLane, ChangeBackdated, LaneUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator AssignToLaneOutcome(HouseholdAssignedToLane success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator AssignToLaneOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AssignToLaneOutcome(LaneUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AssignToLaneOutcome(HouseholdUnavailable refusal) => new(refusal);
}
