using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Scoring;

internal static partial class SchemeTexts
{
    private const int MostRules = 5;

    private static Gen<string[]> Rules(string period) =>
        from count in Gen.Choose(1, MostRules)
        from scored in Scored(period).ArrayOf(count)
        from others in Gen.OneOf(Multiplier(count), Multiplier(count), Completion, Veto(period)).ArrayOf(3)
        from keep in Gen.Choose(0, 3)
        select scored.Concat(others.Take(keep)).Select((rule, i) => rule.Replace("#", $"r{i}", StringComparison.Ordinal)).ToArray();

    private static Gen<string> Scored(string period) =>
        from type in Gen.Frequency((6, Gen.Constant("award")), (3, Gen.Constant("deduction")), (1, Gen.Constant("custom")))
        from category in Gen.Elements(Categories)
        from kinds in Gen.SubListOf(type == "custom" ? Vocabulary.CustomKinds : Vocabulary.Kinds)
        from value in Value
        from limits in Limits(period)
        from tail in Tail
        from custom in Custom
        let named = kinds.Count > 0 ? kinds : ["patrol"]
        select $$"""{"type":"{{type}}","id":"#","category":"{{category}}","kinds":[{{string.Join(',', named.Select(kind => $"\"{kind}\""))}}],{{(type == "custom" ? custom : $"\"value\":{value}")}},"limits":[{{limits}}]{{tail}}}""";

    private static Gen<string> Custom =>
        from sign in Gen.Elements("", ",\"as\":\"deduction\"")
        from version in Gen.Frequency((9, Gen.Constant("1")), (1, Gen.Constant("faulty")))
        select $"\"rule\":\"sample.level\",\"ruleVersion\":\"{version}\"{sign}";

    private static Gen<string> Value => Gen.OneOf(
        Vocabulary.Amount.Select(points => $$"""{"fixed":{{points}}}"""),
        from perUnit in Vocabulary.Amount
        from atMost in Gen.Elements("", ",\"atMost\":3", ",\"atMost\":0.7")
        select $$"""{"perUnit":{{perUnit}}{{atMost}}}""",
        from first in Gen.Elements("0", "1")
        from points in Vocabulary.Amount.ArrayOf(3)
        select $$"""{"bands":[{"from":{{first}},"points":{{points[0]}}},{"from":3,"points":{{points[1]}}},{"from":8,"points":{{points[2]}}}]}""");

    private static Gen<string> Limits(string period) =>
        from points in Windows(period, "activity", "day", "week", "period")
        from counts in Windows(period, "day", "week", "period")
        from bounds in Vocabulary.Bound.ArrayOf(points.Length)
        from most in Gen.Choose(1, 3).ArrayOf(counts.Length)
        from which in Gen.Choose(0, 4)                          // points, points, both, counts, one count alone
        select string.Join(',', points.Take(which < 3 ? 3 : 0).Select((window, i) => $$"""{"per":"{{window}}","points":{{bounds[i]}}}""")
            .Concat(counts.Take(which switch { 4 => 1, > 1 => 2, _ => 0 }).Select((window, i) => $$"""{"per":"{{window}}","count":{{most[i]}}}""")));

    /// <summary>A condition and a dated window, often neither.</summary>
    private static Gen<string> Tail =>
        from when in Gen.Frequency((3, Gen.Constant("")), (2, Condition(2).Select(condition => $",\"when\":{condition}")))
        from window in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Constant(""","window":{"from":"2026-03-02","until":"2026-03-09"}""")), (1, Gen.Constant(""","window":{"from":"2026-03-08","until":null}""")))
        select when + window;

    private static Gen<string> Condition(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (4, Leaf),
        (1, Condition(depth - 1).Select(part => $$"""{"not":{{part}}}""")),
        (1, Condition(depth - 1).Two().Select(parts => $$"""{"all":[{{parts.Item1}},{{parts.Item2}}]}""")),
        (1, Condition(depth - 1).Two().Select(parts => $$"""{"any":[{{parts.Item1}},{{parts.Item2}}]}""")));

    private static Gen<string> Leaf => Gen.Elements(
        """{"tag":"verified"}""", """{"tag":"level"}""", """{"tag":"level","is":["I"]}""", """{"tag":"level","is":["I","II"]}""",
        """{"quantity":{"atLeast":3}}""", """{"quantity":{"moreThan":1,"lessThan":8}}""", """{"quantity":{"atMost":3}}""",
        """{"recorder":"is-subject"}""", """{"recorder":"is-other"}""", """{"recorder":"present"}""", """{"recorder":"absent"}""",
        """{"day":["weekend"]}""", """{"day":["holiday","weekend"]}""", """{"day":["working-day"]}""", """{"day":["sunday"]}""", """{"day":["monday","saturday"]}""");

    private static Gen<string> Multiplier(int scoredRules) =>
        from factor in Gen.Elements("1.5", "2", "0.5", "1.3333", "0", "0.0001")
        from target in Gen.OneOf(
            Gen.Choose(0, scoredRules - 1).Select(rule => $"\"rules\":[\"r{rule}\"]"),
            Gen.Elements(Categories).Select(category => $"\"categories\":[\"{category}\"]"))
        from deductions in Gen.Elements("", ",\"deductions\":true")
        from tail in Tail
        select $$"""{"type":"multiplier","id":"#","factor":{{factor}},"appliesTo":{{{target}}{{deductions}}}{{tail}}}""";

    private static Gen<string> Completion =>
        from points in Vocabulary.Amount
        from each in Gen.Elements("\"kind\":\"visit\",\"tags\":[\"v1\",\"v2\"]", "\"kinds\":[\"patrol\",\"visit\"]", "\"kind\":\"patrol\",\"tags\":[\"verified\"]")
        from atLeast in Gen.Choose(1, 2)
        from tail in Tail
        select $$"""{"type":"completion","id":"#","points":{{points}},"each":{{{each}},"atLeast":{{atLeast}}}{{tail}}}""";

    private static Gen<string> Veto(string period) =>
        from kind in Gen.Elements("concealed", "concealed", "late")
        from scope in Gen.Elements(period, "year")
        from effect in Gen.Elements("zero", "zero", "lowest-grade")
        from tail in Tail
        select $$"""{"type":"veto","id":"#","kinds":["{{kind}}"],"scope":"{{scope}}","effect":"{{effect}}"{{tail}}}""";
}
