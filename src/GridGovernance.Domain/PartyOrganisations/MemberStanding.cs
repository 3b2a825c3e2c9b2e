namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>How a party member stands in the branch. <c>default</c> is <see cref="Full"/>.</summary>
public enum MemberStanding
{
    /// <summary>Full member (正式党员).</summary>
    Full = 0,

    /// <summary>Probationary member (预备党员): counts towards the size of a branch, not towards its least number, and does not sit on the committee.</summary>
    Probationary = 1,
}
