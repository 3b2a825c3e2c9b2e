using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What does a scheme of 300 rules cost the first time in a fresh process: read, linted, compiled, first used? Each launch measures once; the baseline parses the same bytes as plain JSON.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 12, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStartBenchmarks
{
    private const int Rules = 300;
    private readonly byte[] document = Encoding.UTF8.GetBytes(Document());

    [Benchmark(Baseline = true)]
    public int PlainJson()
    {
        using var json = System.Text.Json.JsonDocument.Parse(document);
        return json.RootElement.GetProperty("rules").GetArrayLength();
    }

    [Benchmark]
    public Points ReadLintCompileScore()
    {
        var engine = PointsEngine.Create(PointsScheme.Parse(document));
        var member = PersonId.From("member");
        return engine.Score(member, Period.Month(2026, 3), [new(ActivityId.From("a1"), member, "kind7", new(2026, 3, 2))]).OrThrow().Total;
    }

    private static string Document() => $$"""
        {"format":1,"id":"cold","version":1,"basis":{"document":"benchmark"},"effective":{"from":"2026-01-01"},"period":"month","rounding":{"step":0.1},
         "categories":[{{string.Join(',', Enumerable.Range(0, 8).Select(Category))}}],"rules":[{{string.Join(",\n", Enumerable.Range(0, Rules).Select(Rule))}}]}
        """;

    private static string Category(int number) => $$"""{"id":"c{{number}}","caps":[{"on":"credits","per":"period","points":{{100 + number}} }]}""";

    private static string Rule(int number)
    {
        var (type, value) = (number % 10 == 9 ? "deduction" : "award", number % 3 == 0 ? "\"perUnit\":0.5,\"atMost\":3" : "\"fixed\":2");
        return $$"""
            {"type":"{{type}}","id":"rule{{number}}","category":"c{{number % 8}}","kinds":["kind{{number}}"],"value":{ {{value}} },"limits":[{"per":"day","points":8}],
             "when":{"all":[{"tag":"verified{{number % 20}}"},{"not":{"recorder":"is-subject"} }]},"title":{"en":"Rule {{number}}","zh":"规则{{number}}"},"basis":{"article":"{{number}}"} }
            """;
    }
}
