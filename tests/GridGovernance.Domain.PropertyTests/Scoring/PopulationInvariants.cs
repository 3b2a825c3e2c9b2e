using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Kernel;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>What is done with many: ranking, and a team's points split among its members.</summary>
[Properties(Arbitrary = [typeof(KernelValues), typeof(ScoringValues)], MaxTest = 200)]
public class PopulationInvariants
{
    [Property(DisplayName = "SCO-20 a rank is one more than those who are better, by the tie rule, whatever the order of the statements")]
    public Property Ranks_count_who_is_better(ScoredPeriod period)
    {
        var statements = period.Score().Statements;
        var ranked = statements.Where(statement => !statement.Exempt).ToArray();
        return Enum.GetValues<TieRule>().All(ties =>
        {
            var ranking = Ranking.Of(statements, ties);
            return ranking.SequenceEqual(Ranking.Of(statements.Reverse(), ties)) && ranking.Count == ranked.Length
                && ranking.All(place => place.Rank == 1 + Better(ranked, place.Statement, ties));
        }).Classify(ranked.Select(statement => statement.Total).Distinct().Count() < ranked.Length, "a tie").Classify(ranked.Length < statements.Count, "an exempt subject");
    }

    [Property(DisplayName = "SCO-21 a team's points are split to the last unit: each part lies within one unit of its exact share, and no order of the list matters", MaxTest = 500)]
    public Property Team_points_are_split_exactly(Points total, NonEmptyArray<Quantity> weights)
    {
        TeamShare[] shares = [.. weights.Get.Take(12).Select((weight, i) => new TeamShare(PersonId.From($"m-{i:00}"), weight))];
        var sum = shares.Aggregate(BigInteger.Zero, (all, share) => all + share.Share.TenThousandths);
        var outcome = TeamPoints.Split(total, shares.AsEnumerable().Reverse());
        if (sum.IsZero)
            return (!outcome.Succeeded(out _, out _)).ToProperty();
        var parts = outcome.OrThrow().Members;
        var split = parts.Aggregate(BigInteger.Zero, (all, part) => all + part.Points.TenThousandths);
        return (split == total.TenThousandths).Label($"sums to {split}")
            .And(parts.Zip(shares).All(pair => pair.First.Member == pair.Second.Member
                && BigInteger.Abs(pair.First.Points.TenThousandths * sum - (BigInteger)total.TenThousandths * pair.Second.Share.TenThousandths) < sum)).Label("within one unit")
            .And(parts.SequenceEqual(TeamPoints.Split(total, shares).OrThrow().Members)).Label("whatever the order")
            .Classify(shares.Length > 1 && (BigInteger)total.TenThousandths * shares[0].Share.TenThousandths % sum != 0, "does not divide");
    }

    private static int Better(PointsStatement[] all, PointsStatement one, TieRule ties) => ties switch
    {
        TieRule.Dense => all.Where(other => other.Total > one.Total).Select(other => other.Total).Distinct().Count(),
        TieRule.ByKey => all.Count(other => other.Total > one.Total || (other.Total == one.Total && other.Subject < one.Subject)),
        _ => all.Count(other => other.Total > one.Total),
    };
}
