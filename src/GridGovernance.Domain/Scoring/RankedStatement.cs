namespace GridGovernance.Domain.Scoring;

/// <summary>A subject's place among all who are ranked.</summary>
/// <param name="Rank">The place, from 1.</param>
/// <param name="Statement">The statement ranked.</param>
public sealed record RankedStatement(int Rank, PointsStatement Statement);
