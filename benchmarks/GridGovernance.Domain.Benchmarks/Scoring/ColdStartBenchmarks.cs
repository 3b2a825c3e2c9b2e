using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does a scheme of 300 rules cost the first time in a fresh process: read, linted, compiled, first used? Each launch measures once; the baseline parses the same bytes as plain JSON.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 12, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStartBenchmarks
{
    private readonly byte[] document = ColdScheme.Document();

    [Benchmark(Baseline = true)]
    public int PlainJson()
    {
        using var json = System.Text.Json.JsonDocument.Parse(document);
        return json.RootElement.GetProperty("rules").GetArrayLength();
    }

    [Benchmark]
    public Points ReadLintCompileScore() => ColdScheme.ReadLintCompileScore(document);
}
