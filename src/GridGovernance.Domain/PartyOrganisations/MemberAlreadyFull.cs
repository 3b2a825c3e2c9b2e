namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The member is a full member already.</summary>
/// <param name="Member">The person.</param>
public sealed record MemberAlreadyFull(PersonId Member) : MemberUnavailable("party.member-already-full")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} is a full member already.",
        $"{Member} 已是正式党员。");
}
