namespace GridGovernance.Domain.Pairing;

/// <summary>An uncovered household and all members that a walk from it reaches, by position.</summary>
internal sealed record Reach(HouseholdId Household, int[] Members);
