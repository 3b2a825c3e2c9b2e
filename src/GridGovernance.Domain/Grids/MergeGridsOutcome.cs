namespace GridGovernance.Domain.Grids;

/// <summary>What came of merging two grids: <see cref="GridsMerged"/>, or the first obstacle met.</summary>
public sealed class MergeGridsOutcome : Outcome<GridsMerged, ChangeBackdated, GridUnavailable>
{
    private MergeGridsOutcome(OneOf<GridsMerged, ChangeBackdated, GridUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator MergeGridsOutcome(GridsMerged success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator MergeGridsOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator MergeGridsOutcome(GridUnavailable refusal) => new(refusal);
}
