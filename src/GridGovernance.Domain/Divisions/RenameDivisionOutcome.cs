namespace GridGovernance.Domain.Divisions;

/// <summary>What came of renaming a division: <see cref="DivisionRenamed"/>, or the first obstacle met.</summary>
public sealed class RenameDivisionOutcome : Outcome<DivisionRenamed, ChangeBackdated, DivisionUnavailable>
{
    private RenameDivisionOutcome(OneOf<DivisionRenamed, ChangeBackdated, DivisionUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RenameDivisionOutcome(DivisionRenamed success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RenameDivisionOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RenameDivisionOutcome(DivisionUnavailable refusal) => new(refusal);
}
