namespace GridGovernance.Domain.Grids;

/// <summary>A household that went from one grid to another. <c>default</c> moves nobody.</summary>
public readonly record struct HouseholdMove
{
    internal HouseholdMove(HouseholdId household, GridCode from, GridCode to) => (Household, From, To) = (household, from, to);

    /// <summary>The household.</summary>
    public HouseholdId Household { get; }

    /// <summary>The grid it stood in.</summary>
    public GridCode From { get; }

    /// <summary>The grid it stands in now.</summary>
    public GridCode To { get; }
}
