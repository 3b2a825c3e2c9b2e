using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Scheme documents as text: every type of rule, value, condition, limit, cap and veto, on amounts that fill quickly.</summary>
internal static partial class SchemeTexts
{
    private static readonly string[] Categories = ["duty", "service"];

    /// <summary>The calendar windows that lie inside a longer period.</summary>
    private static readonly Dictionary<string, string[]> Inside = new() { ["quarter"] = ["month"], ["half-year"] = ["month", "quarter"], ["year"] = ["month", "quarter", "half-year"] };

    public static readonly Gen<string> Any =
        from period in Gen.Frequency((5, Gen.Constant("month")), (2, Gen.Constant("quarter")), (1, Gen.Elements("half-year", "year")))
        from rules in Rules(period)
        from caps in Caps(period).ArrayOf(Categories.Length)
        from head in Head
        from stars in Stars
        select $$"""
            {"format":1,"id":"generated","version":1,"basis":{"document":"generated"},"effective":{"from":"2026-01-01","until":null},"period":"{{period}}",{{head}}
            "categories":[{{string.Join(',', Categories.Select((id, i) => $$"""{"id":"{{id}}","caps":[{{caps[i]}}]}"""))}}],
            "rules":[{{string.Join(",\n", rules)}}]{{stars}}}
            """;

    private static Gen<string> Head =>
        from @base in Gen.Elements("", "", "\"base\":60,", "\"base\":7.77,\"baseProRata\":true,")
        from floor in Gen.Elements("", "\"floor\":0,", "\"floor\":-2.5,", "\"floor\":3,")
        from ceiling in Gen.Elements("", "\"ceiling\":20,", "\"ceiling\":66.6,")
        from step in Gen.Elements("0.0001", "0.1", "0.5", "1", "0.03")
        from mode in Gen.Elements("half-away-from-zero", "half-to-even", "toward-zero", "away-from-zero", "down", "up")
        from stacking in Gen.Elements("multiply", "highest")
        select $$"""{{@base}}{{floor}}{{ceiling}}"rounding":{"step":{{step}},"mode":"{{mode}}"},"stacking":"{{stacking}}",""";

    private static Gen<string> Stars =>
        from with in Gen.Choose(0, 1)
        from step in Gen.Elements("0.1", "1", "5")
        from mode in Gen.Elements("half-away-from-zero", "down", "up")
        select with == 0 ? "" : $$""","stars":{"step":{{step}},"mode":"{{mode}}","bands":[{"from":3,"stars":1},{"from":10,"stars":2},{"from":60,"stars":3},{"from":66,"stars":5}]}""";

    private static Gen<string> Caps(string period) =>
        from credits in Windows(period, "day", "week", "period")
        from deductions in Windows(period, "week", "period")
        from bounds in Vocabulary.Bound.ArrayOf(credits.Length + deductions.Length)
        select string.Join(',', credits.Select(window => ("credits", window)).Concat(deductions.Select(window => ("deductions", window)))
            .Select((cap, i) => $$"""{"on":"{{cap.Item1}}","per":"{{cap.window}}","points":{{bounds[i]}}}"""));

    /// <summary>None, one or several of the windows; a month in a longer period now and then, and by its name where it is the period itself.</summary>
    private static Gen<string[]> Windows(string period, params string[] windows) =>
        from own in Gen.Elements("period", period)
        from middle in Gen.Elements(Inside.GetValueOrDefault(period, [own]))
        from chosen in Gen.SubListOf(windows.Append(middle).Where(window => window != "period").Append(own).Distinct())
        from keep in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Constant(1)), (2, Gen.Constant(3)))
        select chosen.Take(keep).ToArray();
}
