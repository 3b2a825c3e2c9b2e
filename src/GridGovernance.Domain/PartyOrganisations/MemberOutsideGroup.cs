namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A group's leader is one of its members.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group.</param>
public sealed record MemberOutsideGroup(PersonId Member, UnitId Group) : MemberUnavailable("party.member-outside-group")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} does not belong to group {Group}.",
        $"{Member} 不在党小组 {Group}。");
}
