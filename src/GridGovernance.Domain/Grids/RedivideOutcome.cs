namespace GridGovernance.Domain.Grids;

/// <summary>What came of dividing a village anew: <see cref="VillageRedivided"/>, or the first obstacle met.</summary>
public sealed class RedivideOutcome : Outcome<VillageRedivided, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private RedivideOutcome(OneOf<VillageRedivided, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RedivideOutcome(VillageRedivided success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RedivideOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RedivideOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RedivideOutcome(HouseholdUnavailable refusal) => new(refusal);
}
