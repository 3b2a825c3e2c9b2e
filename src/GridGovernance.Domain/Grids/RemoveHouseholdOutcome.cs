namespace GridGovernance.Domain.Grids;

/// <summary>What came of removing a household: <see cref="HouseholdRemoved"/>, or the first obstacle met.</summary>
public sealed class RemoveHouseholdOutcome : Outcome<HouseholdRemoved, ChangeBackdated, HouseholdUnavailable>
{
    private RemoveHouseholdOutcome(OneOf<HouseholdRemoved, ChangeBackdated, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RemoveHouseholdOutcome(HouseholdRemoved success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RemoveHouseholdOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RemoveHouseholdOutcome(HouseholdUnavailable refusal) => new(refusal);
}
