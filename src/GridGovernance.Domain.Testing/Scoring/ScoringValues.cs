using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>
/// Generators of schemes, activities and whole scored periods, made so that limits and caps fill, bands' edges are hit, vetoes fall and ids repeat and conflict.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(ScoringValues)])]</c>.
/// </summary>
public static class ScoringValues
{
    /// <summary>Valid schemes of every type of rule. Shrinks by leaving out parts of the document.</summary>
    public static Arbitrary<PointsScheme> AnyScheme() => Arb.From(Schemes, SchemeShrinks.Of);

    /// <summary>Activities around March 2026, of kinds and tags that generated schemes ask for.</summary>
    public static Arbitrary<Activity> AnyActivity() => Arb.From(Activities.One(Period.Month(2026, 3)), Activities.Shrink);

    /// <summary>A scheme, subjects with suspensions and openings, and up to some thirty activities.</summary>
    public static Arbitrary<ScoredPeriod> AnyScoredPeriod() => Arb.From(ScoredPeriods.Any(Schemes), ScoredPeriods.Shrink);

    internal static Gen<PointsScheme> Schemes => SchemeTexts.Any.Select(text => PointsScheme.TryParse(Encoding.UTF8.GetBytes(text), out var scheme, out _) ? scheme : null)
        .Where(scheme => scheme is not null).Select(scheme => scheme!);
}
