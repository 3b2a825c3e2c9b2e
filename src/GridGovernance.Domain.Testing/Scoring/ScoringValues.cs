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
    public static Arbitrary<PointsStatement> AnyStatement() => AnyScoredPeriod().Filter(period => period.Score().Statements.Count > 0).Made(period => period.Score().Statements[^1]);

    /// <summary>Books of one to three versions of a scheme, one after the other, with a gap now and then.</summary>
    public static Arbitrary<SchemeBook> AnySchemeBook() => Arbs.And(Arbs.Between(1, 3), Arbs.Among(0, 0, 1), Arbs.Among(true, false)).Made(drawn =>
    {
        var (versions, gap, open) = drawn;
        return SchemeBook.Create([.. Enumerable.Range(1, versions).Select(version => Version(version, gap, open && version == versions))]);
    });

    /// <summary>Shares of few members: none, equal, odd ones.</summary>
    public static Arbitrary<TeamShare> AnyTeamShare() => Arb.From(
        from member in Gen.Choose(1, 5)
        from share in Gen.Elements("0", "1", "1", "3", "33.3333", "100").Select(Quantity.Parse)
        select new TeamShare(PersonId.From(member), share),
        share => new[] { new TeamShare(PersonId.From(1), Quantity.One), new TeamShare(share.Member, Quantity.One), new TeamShare(PersonId.From(1), share.Share) }.TakeWhile(simpler => simpler != share));

    private static PointsScheme Version(int version, int gapMonths, bool open)
    {
        var from = new DateOnly(2026, 1, 1).AddMonths((version - 1) * (3 + gapMonths));
        return PointsScheme.Define("any", version).Effective(from, open ? null : from.AddMonths(3).AddDays(-1)).Category("all").Award("patrol.completed", "all", rule => rule.For("patrol").Worth(version)).Build();
    }

    internal static Gen<PointsScheme> Schemes => SchemeTexts.Any.Select(text => PointsScheme.TryParse(Encoding.UTF8.GetBytes(text), out var scheme, out _) ? scheme : null)
        .Where(scheme => scheme is not null).Select(scheme => scheme!);
}
