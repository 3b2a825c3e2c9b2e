namespace GridGovernance.Domain.Pairing;

/// <summary>A pair that may be linked, by the positions of household and member in the solver.</summary>
internal readonly record struct CandidatePair(int Household, int Member, long Cost, bool Outside);
