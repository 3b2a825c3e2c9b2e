namespace GridGovernance.Domain.Grids;

/// <summary>What came of splitting a grid: <see cref="GridSplit"/>, or the first obstacle met.</summary>
public sealed class SplitGridOutcome : Outcome<GridSplit, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private SplitGridOutcome(OneOf<GridSplit, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator SplitGridOutcome(GridSplit success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator SplitGridOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator SplitGridOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator SplitGridOutcome(HouseholdUnavailable refusal) => new(refusal);
}
