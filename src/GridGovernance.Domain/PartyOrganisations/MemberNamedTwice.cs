namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The operation names the member twice.</summary>
/// <param name="Member">The person.</param>
public sealed record MemberNamedTwice(PersonId Member) : MemberUnavailable("party.member-named-twice")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} is named twice.",
        $"{Member} 重复出现。");
}
