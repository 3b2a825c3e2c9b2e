namespace GridGovernance.Domain.Divisions;

/// <summary>What came of retiring a division: <see cref="DivisionVoided"/>, or the first obstacle met.</summary>
public sealed class RetireDivisionOutcome : Outcome<DivisionVoided, ChangeBackdated, DivisionUnavailable>
{
    private RetireDivisionOutcome(OneOf<DivisionVoided, ChangeBackdated, DivisionUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RetireDivisionOutcome(DivisionVoided success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RetireDivisionOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RetireDivisionOutcome(DivisionUnavailable refusal) => new(refusal);
}
