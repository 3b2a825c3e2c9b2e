namespace GridGovernance.Domain.Grids;

/// <summary>Households were transferred to another grid of the village; they left their lanes.</summary>
/// <param name="Moves">Where each came from and went to, in the order asked.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record HouseholdsTransferred(IReadOnlyList<HouseholdMove> Moves, PersonId By, DateOnly On);
