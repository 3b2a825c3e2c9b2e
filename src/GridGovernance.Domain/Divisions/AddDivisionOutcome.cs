namespace GridGovernance.Domain.Divisions;

/// <summary>What came of adding a division: <see cref="DivisionAdded"/>, or the first obstacle met.</summary>
public sealed class AddDivisionOutcome : Outcome<DivisionAdded, ChangeBackdated, DivisionUnavailable>
{
    private AddDivisionOutcome(OneOf<DivisionAdded, ChangeBackdated, DivisionUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator AddDivisionOutcome(DivisionAdded success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator AddDivisionOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AddDivisionOutcome(DivisionUnavailable refusal) => new(refusal);
}
