namespace GridGovernance.Domain.Settlement;

/// <summary>What became of an objection (异议). <c>default</c> is <see cref="Open"/>.</summary>
public enum ObjectionState
{
    /// <summary>Raised, not yet decided.</summary>
    Open = 0,

    /// <summary>The objector was right; the statement was revised.</summary>
    Upheld = 1,

    /// <summary>The objector was right in part; the statement was revised.</summary>
    PartlyUpheld = 2,

    /// <summary>The statement stays.</summary>
    Dismissed = 3,

    /// <summary>The objector took it back.</summary>
    Withdrawn = 4,

    /// <summary>Nobody decided within the review's working days; the statement stayed.</summary>
    Expired = 5,
}
