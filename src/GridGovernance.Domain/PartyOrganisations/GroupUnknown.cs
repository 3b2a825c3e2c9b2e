namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The branch has never had this group.</summary>
/// <param name="Group">The group.</param>
public sealed record GroupUnknown(UnitId Group) : GroupUnavailable("party.group-unknown")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Group {Group} was never formed here.",
        $"本支部从未设立党小组 {Group}。");
}
