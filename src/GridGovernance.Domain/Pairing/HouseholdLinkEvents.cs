namespace GridGovernance.Domain.Pairing;

/// <summary>A household was linked.</summary>
/// <param name="Household">The household.</param>
/// <param name="Member">Its member.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">The first day.</param>
public sealed record HouseholdLinked(HouseholdId Household, PersonId Member, PersonId By, DateOnly On);

/// <summary>A household's link ended.</summary>
/// <param name="Household">The household.</param>
/// <param name="Member">Its member until then.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">The first day without the link.</param>
public sealed record HouseholdUnlinked(HouseholdId Household, PersonId Member, PersonId By, DateOnly On);

/// <summary>The households of a member who leaves were handed over.</summary>
/// <param name="From">The member who leaves.</param>
/// <param name="Links">The new links, by household.</param>
/// <param name="Unlinked">Households that nobody took over, by id.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">The first day with the new members.</param>
public sealed record HouseholdsHandedOver(PersonId From, IReadOnlyList<HouseholdLink> Links, IReadOnlyList<HouseholdId> Unlinked, PersonId By, DateOnly On);

/// <summary>A plan was adopted; households that kept their member are not listed.</summary>
/// <param name="Linked">Households with a new member, by household.</param>
/// <param name="Unlinked">Households that lost their member, by id.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">The first day.</param>
public sealed record PlanAdopted(IReadOnlyList<HouseholdLink> Linked, IReadOnlyList<HouseholdId> Unlinked, PersonId By, DateOnly On);
