namespace GridGovernance.Domain.Pairing;

/// <summary>The whole state of <see cref="HouseholdLinks"/>, for storage; written with <see cref="PairingJson"/>. Nothing is checked here: <see cref="HouseholdLinks.TryRestore"/> answers with all findings.</summary>
/// <param name="Format">The number of the format, 1.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Version">The version.</param>
/// <param name="Households">Every household that ever had a link, by id.</param>
public sealed record HouseholdLinksSnapshot(int Format, UnitId Unit, long Version, IReadOnlyList<HouseholdLinksSnapshot.History> Households)
{
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
