namespace GridGovernance.Domain.Grids;

/// <summary>What came of registering a household: <see cref="HouseholdRegistered"/>, or the first obstacle met.</summary>
public sealed class RegisterHouseholdOutcome : Outcome<HouseholdRegistered, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private RegisterHouseholdOutcome(OneOf<HouseholdRegistered, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RegisterHouseholdOutcome(HouseholdRegistered success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RegisterHouseholdOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RegisterHouseholdOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RegisterHouseholdOutcome(HouseholdUnavailable refusal) => new(refusal);
}
