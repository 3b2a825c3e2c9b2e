using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What do rank and proportional pay cost for each subject and month? The baseline is the usual query over decimals.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 4, iterationCount: 8)]
public class RankingBenchmarks
{
    private const int Members = 5_300;
    private static readonly Money Pool = Money.FromFen(530_000_000);
    private PointsStatement[] statements = [];

    [GlobalSetup]
    public void Setup()
    {
        var county = new CountyActivities(100_000, Members);
        statements = [.. PointsEngine.Create(CountyScheme.For(PeriodKind.Month)).ScoreAll(county.Period, county.ScoredSubjects(), county.ToObjects(),
            new() { Level = ExplanationLevel.Totals, Calendar = CountyScheme.Calendar }).Statements];
        var (ranks, _) = Query();
        foreach (var ranked in Ranking.Of(statements))
        {
            if (ranks[ranked.Statement.Subject] != ranked.Rank)
                throw new InvalidOperationException("Both sides must agree before they are timed.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Members)]
    public (Dictionary<SubjectId, int> Ranks, Dictionary<SubjectId, decimal> Pay) Query()
    {
        var sum = statements.Sum(statement => Math.Max(0, statement.Total.TenThousandths / 10_000m));
        var ranks = statements.GroupBy(statement => statement.Total).OrderByDescending(equal => equal.Key)
            .Aggregate((Next: 1, Ranks: new Dictionary<SubjectId, int>()), (state, equal) =>
            {
                foreach (var statement in equal)
                    state.Ranks.Add(statement.Subject, state.Next);
                return (state.Next + equal.Count(), state.Ranks);
            }).Ranks;
        return (ranks, statements.ToDictionary(statement => statement.Subject, statement => Math.Floor(Math.Max(0, statement.Total.TenThousandths / 10_000m) * 5_300_000 / sum * 100) / 100));
    }

    [Benchmark(OperationsPerInvoke = Members)]
    public IReadOnlyList<RankedStatement> Rank() => Ranking.Of(statements);

    [Benchmark(OperationsPerInvoke = Members)]
    public SplitOutcome SplitToTheFen() => MoneyPool.Split(Pool, statements.Select(statement => new KeyValuePair<SubjectId, Points>(statement.Subject, statement.Total)));
}
