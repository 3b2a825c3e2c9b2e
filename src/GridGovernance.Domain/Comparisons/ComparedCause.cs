namespace GridGovernance.Domain.Comparisons;

/// <summary>What one changed part alone does to the population. Immutable.</summary>
/// <param name="Part">The part.</param>
/// <param name="Change">The sum over all subjects of what it alone changes; 0 where it cannot stand without the other changes.</param>
/// <param name="Touched">How many subjects it alone changes.</param>
/// <param name="Isolated">Whether it could be tried alone; if not, its effect lies in the interaction.</param>
public sealed record ComparedCause(SchemePart Part, Points Change, int Touched, bool Isolated);

/// <summary>How many subjects fall into a band under each scheme.</summary>
/// <param name="Band">The band: a grade of the pay policy, or a number of stars.</param>
/// <param name="Before">How many under the first scheme.</param>
/// <param name="After">How many under the second scheme.</param>
public sealed record ComparedBand(string Band, int Before, int After);
