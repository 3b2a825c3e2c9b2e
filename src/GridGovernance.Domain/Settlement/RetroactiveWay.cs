namespace GridGovernance.Domain.Settlement;

/// <summary>What a scheme change with an earlier effective date does to periods that began before it was known. <c>default</c> is <see cref="Leave"/>.</summary>
public enum RetroactiveWay
{
    /// <summary>Earlier periods stay as they are.</summary>
    Leave = 0,

    /// <summary>Periods not yet final are scored again; final ones stay.</summary>
    RecomputeOpen = 1,

    /// <summary>Periods not yet final are scored again; final ones get linked adjustments in the next open period.</summary>
    RecomputeAllWithAdjustments = 2,
}
