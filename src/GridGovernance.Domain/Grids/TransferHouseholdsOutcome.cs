namespace GridGovernance.Domain.Grids;

/// <summary>What came of transferring households: <see cref="HouseholdsTransferred"/>, or the first obstacle met.</summary>
public sealed class TransferHouseholdsOutcome : Outcome<HouseholdsTransferred, ChangeBackdated, GridUnavailable, HouseholdUnavailable>
{
    private TransferHouseholdsOutcome(OneOf<HouseholdsTransferred, ChangeBackdated, GridUnavailable, HouseholdUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator TransferHouseholdsOutcome(HouseholdsTransferred success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator TransferHouseholdsOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator TransferHouseholdsOutcome(GridUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator TransferHouseholdsOutcome(HouseholdUnavailable refusal) => new(refusal);
}
