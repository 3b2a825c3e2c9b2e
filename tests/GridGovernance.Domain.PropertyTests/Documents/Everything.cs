using System.Text;
using System.Text.Json.Nodes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>A scheme with everything a scheme can say (scheme-of-everything.json), subjects in every state, and activities of all its kinds.</summary>
internal static class Everything
{
    public static readonly Period Quarter = Period.Quarter(2026, 1);

    public static readonly string Json = File.ReadAllText(Path.Combine(Readers.Root, "tests", "GridGovernance.Domain.PropertyTests", "Documents", "scheme-of-everything.json"));

    public static readonly PointsScheme Scheme = PointsScheme.Parse(Encoding.UTF8.GetBytes(Json));

    private static readonly string[] Kinds =
        ["patrol", "patrol", "patrol", "watch", "watch", "care", "care", "visit", "visit", "report", "report", "alone", "missed", "missed", "breach", "flood", "flood", "meeting", "meeting", "serious", "lapse", "grave", "deep"];

    /// <summary>The scheme, and others made of it: one whose windows nest, so that columns sum instead of retaining; others of other periods, roundings and stackings.</summary>
    public static readonly IReadOnlyDictionary<string, PointsScheme> Variants = new Dictionary<string, PointsScheme>
    {
        ["everything"] = Scheme,
        ["nested"] = Edited(Nest),
        ["nested, highest, in tenths, without floor, ceiling and base"] = Edited(Nest, document =>
        {
            (document["stacking"], document["rounding"]) = ("highest", JsonNode.Parse("""{"step":0.1,"mode":"half-away-from-zero"}"""));
            foreach (var name in new[] { "floor", "ceiling", "base", "baseProRata", "stars" })
                document.Remove(name);
        }),
        ["nested, uncapped, to the last unit"] = Edited(Nest, document =>
        {
            document["rounding"] = JsonNode.Parse("""{"step":0.0001,"mode":"down"}""");
            foreach (var category in document["categories"]!.AsArray())
                category!.AsObject().Remove("caps");
        }),
        ["nested, in a year, up"] = Edited(Nest, document => (document["period"], document["effective"], document["rounding"]) = ("year", JsonNode.Parse("""{"from":"2026-01-01"}"""), JsonNode.Parse("""{"step":1,"mode":"up"}""")), Widen),
        ["in a year"] = Edited(document => document["period"] = "year", Widen),
        ["in a month"] = Edited(document => document["period"] = "month", Narrow),
        ["seventy conditions"] = Edited(Nest, AskMuch),
        ["fields of all widths"] = Edited(Widths),
        ["fields of all widths, in a month"] = Edited(Widths, document => document["period"] = "month"),
        ["nested, in a month, toward zero"] = Edited(Nest, document => (document["period"], document["rounding"]) = ("month", JsonNode.Parse("""{"step":0.25,"mode":"toward-zero"}""")), Narrow),
    };

    public static readonly RuleSet Rules = RuleSet.Of(new Flood());

    public static readonly PointsEngine Engine = PointsEngine.Create(Scheme, Rules);

    public static readonly ScoringOptions Options = new() { Calendar = WorkingCalendar.Build([new(2026, 2, 17), new(2026, 2, 18)], [new(2026, 2, 14), new(2026, 2, 28)]) };

    private static readonly VetoInForce Lapse = new("lapse", ActivityId.From("old"), VetoEffect.LowestGrade, new(2025, 7, 1), new(2026, 1, 1));
    private static readonly VetoInForce Grave = new("grave", ActivityId.From("older"), VetoEffect.Zero, new(2026, 3, 31), new(2026, 6, 30));

    public static readonly ScoredSubject[] Subjects =
    [
        PersonId.From("plain"),
        new(PersonId.From("suspended"), suspensions: [DateSpan.Create(new(2026, 1, 10), new(2026, 1, 12)), DateSpan.Create(new(2026, 3, 20), null)]),
        new(PersonId.From("opened"), opening: new(Points.Parse("3.25"), [Lapse], [new(Points.Parse("-2.5"), ActivityId.From("back")), new(1, ActivityId.From("forth"))])),
        new(PersonId.From("exempt"), exempt: true),
        UnitId.From("station"),
        new(PersonId.From("vetoed"), opening: new(vetoes: [Grave])),
        new(PersonId.From("whole"), suspensions: [DateSpan.Create(new(2025, 12, 1), new(2026, 4, 30))]),
    ];

    private static readonly string[] Quantities = ["1", "1", "1", "2", "3", "4", "8.5", "9", "0", "0.3333", "40", "39.9999", "1.25", "1000", "5", "6", "1000000", "1048577"];

    private static readonly string[][] Tags =
        [[], [], [], ["weather=rain"], ["weather=snow", "idle"], ["weather=sun"], ["shift=night"], ["shift=day"], ["late"], ["excused"], ["excused=ill"], ["assembly"], ["group"], ["form=lecture"], ["a"], ["idle"], ["shift=night", "late", "weather=rain"]];

    /// <summary>Activities that are the same at every call: as many as are asked for, mostly of few days so that limits are reached, and some outside the quarter.</summary>
    public static Activity[] Doings(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var subject = Subjects[random.Next(Subjects.Length)].Subject;
            var day = random.Next(8) switch { 0 => random.Next(-2, 92), < 4 => random.Next(2) * 31 + random.Next(4), 4 => 68 + random.Next(7), _ => 45 + random.Next(12) };
            var recorder = random.Next(5) switch { 0 => null, 1 => subject.Person, _ => (PersonId?)PersonId.From("recorder") };
            var kind = Kinds[random.Next(Kinds.Length)];
            var quantity = Quantities[random.Next(Quantities.Length - (kind is "deep" ? 2 : 0))];                                    // more would leave the range of points
            return new Activity(ActivityId.From($"a-{i}"), subject, kind, Quarter.FirstDay.AddDays(day), Quantity.Parse(quantity), Tags[random.Next(Tags.Length)], recordedAt: null, recorder);
        })];
    }

    /// <summary>The scheme in parts, each a scheme of its own: what stands before the rules, and the rules four by four with the ids and caps of the categories.</summary>
    public static Dictionary<string, string> Parts()
    {
        const int together = 4;
        var parts = new Dictionary<string, string> { ["points scheme, head"] = Part(document => Keep(document["rules"]!.AsArray(), 3, 1)) };
        for (var first = 0; first < Scheme.Rules.Count; first += together)
        {
            var from = first;
            parts.Add($"points scheme, rules from {first}", Part(document =>
            {
                foreach (var name in new[] { "title", "basis", "stars", "$schema", "ceiling" })
                    document.Remove(name);
                foreach (var category in document["categories"]!.AsArray())
                    category!.AsObject().Remove("title");
                Keep(document["rules"]!.AsArray(), from, together);
            }));
        }

        return parts;

        static string Part(Action<JsonObject> cut)
        {
            var document = JsonNode.Parse(Json)!.AsObject();
            cut(document);
            return document.ToJsonString();
        }

        static void Keep(JsonArray rules, int first, int count)
        {
            for (var i = rules.Count - 1; i >= 0; i--)
            {
                if (i < first || i >= first + count)
                    rules.RemoveAt(i);
            }
        }
    }

    /// <summary>The period of the schemes that is scored: the quarter, or the first month or year.</summary>
    public static Period PeriodOf(PointsScheme scheme) => Period.Of(scheme.PeriodKind, Quarter.FirstDay);

    /// <summary>No window longer than one that follows it, and none that lies across another.</summary>
    private static void Nest(JsonObject document)
    {
        var (categories, rules) = (document["categories"]!.AsArray(), document["rules"]!.AsArray());
        categories[0]!["caps"] = JsonNode.Parse("""[{"on":"credits","per":"month","points":40},{"on":"deductions","per":"period","points":9}]""");
        categories[1]!["caps"] = JsonNode.Parse("""[{"on":"credits","per":"period","points":30}]""");
        categories[2]!["caps"] = JsonNode.Parse("""[{"on":"credits","per":"day","points":7.5},{"on":"credits","per":"period","points":60}]""");
        rules[5]!.AsObject().Remove("limits");
        rules[6]!["limits"] = JsonNode.Parse("""[{"per":"day","points":6}]""");
        rules[10]!["limits"] = JsonNode.Parse("""[{"per":"week","points":3.5}]""");
    }

    /// <summary>For each window credits and deductions that are kept up to bounds of few bits and many, with a limit of the rule before the category's cap and without.</summary>
    private static void Widths(JsonObject document)
    {
        var (categories, rules) = (new JsonArray(), new JsonArray());
        string[] kinds = ["patrol", "watch", "report", "alone", "meeting", "breach", "deep"];
        foreach (var (i, (per, cap, bound, rate)) in new[] { ("day", "day"), ("day", "month"), ("day", null), ("week", "period"), ("month", "month"), ("period", "period") }
            .SelectMany(windows => new[] { ("0.0009", "0.0001"), ("0.0120", "0.0003"), ("3.0001", "0.0001"), ("200000", "1.0001"), ("800000000", "750") }.Select(width => (windows.Item1, windows.Item2, width.Item1, width.Item2))).Index())
        {
            categories.Add(JsonNode.Parse($$$"""{"id":"c{{{i}}}","caps":[{{{(cap is null ? "" : $$"""{"on":"credits","per":"{{cap}}","points":{{bound}}},""")}}}{"on":"deductions","per":"period","points":{{{bound}}}}]}"""));
            rules.Add(JsonNode.Parse($$$"""{"type":"award","id":"a{{{i}}}","category":"c{{{i}}}","kinds":["{{{kinds[i % kinds.Length]}}}","care"],"value":{"perUnit":{{{rate}}}}}"""));
            rules.Add(JsonNode.Parse($$$"""{"type":"award","id":"b{{{i}}}","category":"c{{{i}}}","kinds":["{{{kinds[i % kinds.Length]}}}","visit"],"value":{"perUnit":{{{rate}}}},"limits":[{"per":"{{{per}}}","points":{{{bound}}}}],"when":{"tag":"shift"} }"""));
            rules.Add(JsonNode.Parse($$$"""{"type":"deduction","id":"d{{{i}}}","category":"c{{{i}}}","kinds":["missed"],"value":{"fixed":{{{rate}}}},"limits":[{"per":"{{{per}}}","count":2}] }"""));
        }

        (document["categories"], document["rules"], document["rounding"]) = (categories, rules, JsonNode.Parse("""{"step":0.0001,"mode":"half-to-even"}"""));
        foreach (var name in new[] { "floor", "ceiling", "stars" })
            document.Remove(name);
    }

    /// <summary>More conditions than a word has bits, before those that anything meets.</summary>
    private static void AskMuch(JsonObject document)
    {
        for (var i = 0; i < 70; i++)
            document["rules"]!.AsArray().Insert(0, JsonNode.Parse($$$"""{"type":"award","id":"asks{{{i}}}","category":"discipline","kinds":["{{{Kinds[i % Kinds.Length]}}}"],"value":{"fixed":0.5},"when":{"tag":"shift","is":["{{{(i % 9 == 0 ? "night" : "n")}}}","{{{i}}}"]}}"""));
    }

    private static void Widen(JsonObject document)
    {
        foreach (var rule in document["rules"]!.AsArray().Where(rule => (string?)rule!["type"] == "veto"))
            rule!["scope"] = "year";
    }

    private static void Narrow(JsonObject document)
    {
        document["categories"]![2]!["caps"]!.AsArray().Last()!["per"] = "period";
        document["rules"]![10]!["limits"] = JsonNode.Parse("""[{"per":"period","count":2}]""");
    }

    private static PointsScheme Edited(params Action<JsonObject>[] edits)
    {
        var document = JsonNode.Parse(Json)!.AsObject();
        foreach (var edit in edits)
            edit(document);
        return PointsScheme.Parse(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }

    /// <summary>A credit by hours, a charge where it was late, nothing below an hour.</summary>
    private sealed class Flood : IPointsRule
    {
        public string Id => "flood";

        public string Version => "1";

        public IReadOnlyList<ActivityKind> Kinds => [ActivityKind.Parse("flood")];

        public RuleAnswer Evaluate(Activity activity) => activity.Quantity < Quantity.One ? RuleAnswer.NoMatch("hours", ">= 1", activity.Quantity.ToString())
            : RuleAnswer.Worth(activity.HasTag("idle") ? -1 : activity.Quantity > Quantity.Of(6) ? Points.Parse("3.125") : 2);
    }
}
