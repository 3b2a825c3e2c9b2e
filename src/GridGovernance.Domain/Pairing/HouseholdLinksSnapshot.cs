using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.Pairing;

/// <summary>The whole state of <see cref="HouseholdLinks"/>, for storage; written by <see cref="ToJson"/> without reflection. Nothing is checked here: <see cref="HouseholdLinks.TryRestore"/> answers with all findings.</summary>
/// <param name="Format">The number of the format, 1.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Version">The version.</param>
/// <param name="Households">Every household that ever had a link, by id.</param>
public sealed record HouseholdLinksSnapshot(int Format, UnitId Unit, long Version, IReadOnlyList<HouseholdLinksSnapshot.History> Households)
{
    /// <summary>The snapshot as JSON; the same links give the same bytes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PairingJson.Default.HouseholdLinksSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the links are restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out HouseholdLinksSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, PairingJson.Default.HouseholdLinksSnapshot, out snapshot, out findings);

    /// <summary>A household's history.</summary>
    /// <param name="Household">The household.</param>
    /// <param name="Spans">Its spans, oldest first.</param>
    public sealed record History(HouseholdId Household, IReadOnlyList<Span> Spans);

    /// <summary>A span.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="From">The first day.</param>
    /// <param name="Before">The first day after it; null while it lasts.</param>
    /// <param name="By">Who decided.</param>
    public sealed record Span(PersonId Member, DateOnly From, DateOnly? Before, PersonId By);
}
