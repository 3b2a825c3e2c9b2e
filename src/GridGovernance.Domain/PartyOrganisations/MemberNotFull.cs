namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>Only full members stand for the committee.</summary>
/// <param name="Member">The person.</param>
public sealed record MemberNotFull(PersonId Member) : MemberUnavailable("party.member-not-full")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} is a probationary member and cannot stand for the committee.",
        $"{Member} 为预备党员，不得进入支部委员会。");
}
