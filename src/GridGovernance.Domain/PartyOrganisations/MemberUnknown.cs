namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The person is no member of the branch.</summary>
/// <param name="Member">The person.</param>
public sealed record MemberUnknown(PersonId Member) : MemberUnavailable("party.member-unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} is no member of the branch.",
        $"{Member} 不是本支部党员。");
}
