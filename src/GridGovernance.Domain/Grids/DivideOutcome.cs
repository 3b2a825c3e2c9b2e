namespace GridGovernance.Domain.Grids;

/// <summary>What came of dividing a village: <see cref="VillageDivided"/>, or the first obstacle met.</summary>
public sealed class DivideOutcome : Outcome<VillageDivided, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private DivideOutcome(OneOf<VillageDivided, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator DivideOutcome(VillageDivided success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator DivideOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator DivideOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator DivideOutcome(HouseholdUnavailable refusal) => new(refusal);
}
