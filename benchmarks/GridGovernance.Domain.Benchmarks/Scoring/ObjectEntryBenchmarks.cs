using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// What does a population cost as objects with string ids, in any order, duplicates and conflicts checked? The baseline is what a typical team writes for this one scheme, which checks nothing.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 7)]
public class ObjectEntryBenchmarks
{
    private const int Members = 5_300;
    private Activity[] activities = [];
    private ScoredSubject[] subjects = [];
    private CountyActivities county = null!;
    private PointsEngine engine = null!;
    private RulesEngineWorkflows workflows = null!;
    private DuckDbQuery duck = null!;

    [Params(200_000)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        county = new(Activities, Members);
        (activities, subjects) = (county.ToObjects(), county.ScoredSubjects());
        engine = PointsEngine.Create(CountyScheme.For(PeriodKind.Month));
        (workflows, duck) = (new(), new(county));
        var fused = FusedLoop.Score(county);
        Agreement.Require("LINQ", LinqQuery.Score(activities), county, fused);
        Agreement.Require("RulesEngine", workflows.ScoreByOneWorkflow(activities), county, fused);
        Agreement.Require("DuckDB", fused, [.. duck.Score().Select(CountyScheme.Tenths)]);
        foreach (var level in Enum.GetValues<ExplanationLevel>())
            Agreement.Require(level.ToString(), Totals(Score(level)), county, fused);
    }

    [GlobalCleanup]
    public void Cleanup() => duck.Dispose();

    [Benchmark(Baseline = true)]
    public int Linq() => LinqQuery.Score(activities).Count;

    [Benchmark]
    public int EngineTotals() => Score(ExplanationLevel.Totals).Statements.Count;

    [Benchmark]
    public int EngineCategories() => Score(ExplanationLevel.Categories).Statements.Count;

    [Benchmark]
    public int EngineFullExplanation() => Score(ExplanationLevel.Full).Statements.Count;

    [Benchmark]
    public int DictionaryOfDecimals() => DictionaryLoop.Score(activities).Count;

    [Benchmark]
    public int DuckDbWithLoad()
    {
        duck.Load();
        return duck.Score().Length;
    }

    [Benchmark]
    public int RulesEngineOneWorkflow() => workflows.ScoreByOneWorkflow(activities).Count;

    private ScoringReport Score(ExplanationLevel level) => engine.ScoreAll(county.Period, subjects, activities, new() { Level = level, Calendar = CountyScheme.Calendar });

    private static Dictionary<SubjectId, decimal> Totals(ScoringReport report) =>
        report.Statements.ToDictionary(statement => statement.Subject, statement => statement.Total.TenThousandths / 10_000m);
}
