namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The branch has, or had, a group of this id; an id is never used again.</summary>
/// <param name="Group">The group.</param>
public sealed record GroupAlreadyFormed(UnitId Group) : GroupUnavailable("party.group-already-formed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Group {Group} exists or existed; its id is never used again.",
        $"党小组 {Group} 已存在或曾存在，标识不得再用。");
}
