namespace GridGovernance.Domain.Grids;

/// <summary>What came of opening a grid: <see cref="GridOpened"/>, or the first obstacle met.</summary>
public sealed class OpenGridOutcome : Outcome<GridOpened, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private OpenGridOutcome(OneOf<GridOpened, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator OpenGridOutcome(GridOpened success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenGridOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenGridOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator OpenGridOutcome(HouseholdUnavailable refusal) => new(refusal);
}
