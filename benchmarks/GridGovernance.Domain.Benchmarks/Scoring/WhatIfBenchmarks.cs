using System.Text;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does a what-if over 10,000 subjects with 100 activities each cost, both schemes and the cause of every change told apart? The baseline scores the same population once.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 4)]
public class WhatIfBenchmarks
{
    private const int Members = 10_000;
    private readonly ScoringOptions options = new() { Level = ExplanationLevel.Totals, Calendar = CountyScheme.Calendar };
    private Activity[] activities = [];
    private ScoredSubject[] subjects = [];
    private Period period;
    private PointsEngine before = null!;
    private PointsEngine after = null!;

    [GlobalSetup]
    public void Setup()
    {
        var county = new CountyActivities(100 * Members, Members);
        (activities, subjects, period) = (county.ToObjects(), county.ScoredSubjects(), county.Period);
        var scheme = CountyScheme.For(PeriodKind.Month);
        before = PointsEngine.Create(scheme);
        after = PointsEngine.Create(Changed(scheme));
        var comparison = WhatIf().OrThrow();
        if (comparison.Causes.Count < 3 || comparison.Subjects.Any(subject => subject.Before.Total + subject.Change != subject.After.Total))
            throw new InvalidOperationException("The comparison must hold before it is timed.");
    }

    [Benchmark(Baseline = true)]
    public int ScoreOnce() => before.ScoreAll(period, subjects, activities, options).Statements.Count;

    [Benchmark]
    public CompareOutcome WhatIf() => SchemeComparison.Compare(before, after, period, subjects, activities, pay: null, options);

    /// <summary>Two more base points, and every factor of one and a half is one and six tenths.</summary>
    private static PointsScheme Changed(PointsScheme scheme)
    {
        var document = JsonNode.Parse(scheme.ToJson())!;
        document["base"] = 22;
        foreach (var rule in document["rules"]!.AsArray())
        {
            if (rule!["factor"]?.ToJsonString() == "1.5")
                rule["factor"] = 1.6m;
        }

        return PointsScheme.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }
}
