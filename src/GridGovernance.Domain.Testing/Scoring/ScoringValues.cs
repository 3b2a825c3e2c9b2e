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

    /// <summary>Statements of such periods, at every level of explanation.</summary>
    public static Arbitrary<PointsStatement> AnyStatement() => Arb.From(ScoredPeriods.Any(Schemes).Select(period => period.Score().Statements).Where(statements => statements.Count > 0).Select(statements => statements[^1]));

    /// <summary>Books of one to three versions of a scheme, one after the other, with a gap now and then.</summary>
    public static Arbitrary<SchemeBook> AnySchemeBook() => Arb.From(
        from versions in Gen.Choose(1, 3)
        from gap in Gen.Elements(0, 0, 1)
        from open in Gen.Elements(true, false)
        select SchemeBook.Create([.. Enumerable.Range(1, versions).Select(version => Version(version, gap, open && version == versions))]));

    /// <summary>Shares of few members: none, equal, odd ones.</summary>
    public static Arbitrary<TeamShare> AnyTeamShare() => Arb.From(
        from member in Gen.Choose(1, 5)
        from share in Gen.Elements("0", "1", "1", "3", "33.3333", "100").Select(Quantity.Parse)
        select new TeamShare(PersonId.From(member), share));

    private static PointsScheme Version(int version, int gapMonths, bool open)
    {
        var from = new DateOnly(2026, 1, 1).AddMonths((version - 1) * (3 + gapMonths));
        return PointsScheme.Define("any", version).Effective(from, open ? null : from.AddMonths(3).AddDays(-1)).Category("all").Award("patrol.completed", "all", rule => rule.For("patrol").Worth(version)).Build();
    }

    internal static Gen<PointsScheme> Schemes => SchemeTexts.Any.Select(text => PointsScheme.TryParse(Encoding.UTF8.GetBytes(text), out var scheme, out _) ? scheme : null)
        .Where(scheme => scheme is not null).Select(scheme => scheme!);
}
