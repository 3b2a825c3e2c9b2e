namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The member belongs to this group already.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group.</param>
public sealed record MemberAlreadyInGroup(PersonId Member, UnitId Group) : MemberUnavailable("party.member-already-in-group")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Member} belongs to group {Group} already.",
        $"{Member} 已在党小组 {Group}。");
}
