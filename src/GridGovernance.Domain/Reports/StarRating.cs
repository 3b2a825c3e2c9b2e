namespace GridGovernance.Domain.Reports;

/// <summary>The stars (评星定级) of a village or lane: the mean points of its people on duty, judged by a scheme's bands. Immutable.</summary>
/// <typeparam name="TPlace">What is rated.</typeparam>
/// <param name="Place">The village or lane.</param>
/// <param name="People">How many of its people have a statement that counts.</param>
/// <param name="Mean">Their mean points, rounded to four decimals with halves away from zero.</param>
/// <param name="Stars">The stars of the mean, after the bands' own rounding.</param>
public sealed record StarRating<TPlace>(TPlace Place, int People, Points Mean, int Stars);
