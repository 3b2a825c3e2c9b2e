namespace GridGovernance.Domain.Grids;

/// <summary>What came of renumbering a grid: <see cref="GridRenumbered"/>, or the first obstacle met.</summary>
public sealed class RenumberGridOutcome : Outcome<GridRenumbered, ChangeBackdated, GridUnavailable>
{
    private RenumberGridOutcome(OneOf<GridRenumbered, ChangeBackdated, GridUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator RenumberGridOutcome(GridRenumbered success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator RenumberGridOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator RenumberGridOutcome(GridUnavailable refusal) => new(refusal);
}
