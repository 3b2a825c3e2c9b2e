namespace GridGovernance.Domain.Pairing;

/// <summary>Why a household's link differs from the one before.</summary>
public enum MoveReason
{
    /// <summary>It had no link before.</summary>
    FirstLink = 1,

    /// <summary>Its member is no longer in the population.</summary>
    MemberLeft,

    /// <summary>The household is no longer in the population.</summary>
    HouseholdLeft,

    /// <summary>The old link is outside the scope or against a constraint now.</summary>
    NoLongerAllowed,

    /// <summary>The new link costs less, the worth of continuity included.</summary>
    CostsLess,

    /// <summary>The new link costs no less, but its old member's place serves the plan better elsewhere: another household, a lower load, or the grid's own members.</summary>
    MakesRoom,

    /// <summary>No place was left for it; see the plan's bottlenecks.</summary>
    NoPlace,
}
