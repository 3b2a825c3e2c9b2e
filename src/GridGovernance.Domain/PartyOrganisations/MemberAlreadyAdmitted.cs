namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The person is a member of the branch already.</summary>
/// <param name="Member">The person.</param>
public sealed record MemberAlreadyAdmitted(PersonId Member) : MemberUnavailable("party.member-already-admitted")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} is a member of the branch already.",
        $"{Member} 已是本支部党员。");
}
