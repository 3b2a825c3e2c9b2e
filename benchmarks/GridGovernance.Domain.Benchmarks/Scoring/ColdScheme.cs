using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>A scheme of 300 rules as its author's program writes it.</summary>
internal static class ColdScheme
{
    private const int Rules = 300;

    public static Points ReadLintCompileScore(byte[] document)
    {
        var engine = PointsEngine.Create(PointsScheme.Parse(document));
        var member = PersonId.From("member");
        return engine.Score(member, Period.Month(2026, 3), [new(ActivityId.From("a1"), member, "kind7", new(2026, 3, 2))]).OrThrow().Total;
    }

    public static byte[] Document() => Encoding.UTF8.GetBytes($$"""
        {"format":1,"id":"cold","version":1,"basis":{"document":"benchmark"},"effective":{"from":"2026-01-01"},"period":"month","rounding":{"step":0.1},
         "categories":[{{string.Join(',', Enumerable.Range(0, 8).Select(Category))}}],"rules":[{{string.Join(",\n", Enumerable.Range(0, Rules).Select(Rule))}}]}
        """);

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
