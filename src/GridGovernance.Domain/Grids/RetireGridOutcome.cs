namespace GridGovernance.Domain.Grids;

/// <summary>What came of retiring a grid: <see cref="GridVoided"/>, or the first obstacle met.</summary>
public sealed class RetireGridOutcome : Outcome<GridVoided, ChangeBackdated, GridUnavailable>
{
    private RetireGridOutcome(OneOf<GridVoided, ChangeBackdated, GridUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RetireGridOutcome(GridVoided success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RetireGridOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RetireGridOutcome(GridUnavailable refusal) => new(refusal);
}
