using System.Globalization;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The group is dissolved.</summary>
/// <param name="Group">The group.</param>
/// <param name="DissolvedOn">The day from which it is dissolved.</param>
public sealed record GroupDissolved(UnitId Group, DateOnly DissolvedOn) : GroupUnavailable("party.group-dissolved")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"Group {Group} is dissolved since {DissolvedOn:yyyy-MM-dd}."),
        string.Create(CultureInfo.InvariantCulture, $"党小组 {Group} 已于 {DissolvedOn:yyyy-MM-dd} 撤销。"));
}
