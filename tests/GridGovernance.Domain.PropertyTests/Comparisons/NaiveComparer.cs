using System.Text;
using System.Text.Json.Nodes;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Comparisons;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Comparisons;

/// <summary>
/// A comparison done by editing the first scheme's document, one part at a time, and scoring with the reference engine; an oracle for the library. Faults are planted by overriding a step.
/// </summary>
internal class NaiveComparer : IComparer
{
    private static readonly string[][] Parameters = [["base", "baseProRata"], ["floor"], ["ceiling"], ["rounding"], ["stacking"], ["stars"]];

    public virtual ComparedFigures? Compare(ComparedCase found, PointsScheme before, PointsScheme after)
    {
        if (Score(found, before) is not { } first || Score(found, after) is not { } second)
            return null;
        var parts = Parts(before, after);
        Points[]?[] alone = [.. parts.Select(part => Overlay(before, after, parts, part) is { } overlay ? Score(found, overlay)?.Select(statement => statement.Total).ToArray() : null)];
        Points[][] effects = Attributed([.. alone.Select(totals => first.Select((statement, i) => totals is null ? Points.Zero : totals[i] - statement.Total).ToArray())]);
        ComparedFigure[] figures = [.. first.Select((statement, i) => Figure(statement, second[i], [.. effects.Select(effect => effect[i])]))];
        return new(figures, [.. parts.Select((part, at) => (part, Sum(effects[at]), alone[at] is not null))], Sum(figures.Select(figure => figure.Change)), Sum(figures.Select(figure => figure.Interaction)), Budget(figures));
    }

    protected static Points Sum(IEnumerable<Points> points) => points.Aggregate(Points.Zero, (sum, one) => sum + one);

    protected virtual Points Change(PointsStatement before, PointsStatement after) => after.Total - before.Total;

    protected virtual Points Interaction(Points change, IReadOnlyList<Points> causes) => change - Sum(causes);

    protected virtual long Budget(IReadOnlyList<ComparedFigure> figures) => figures.Sum(figure => figure.PayAfter) - figures.Sum(figure => figure.PayBefore);

    protected virtual Points[][] Attributed(Points[][] effects) => effects;

    /// <summary>The first document with one part of the second; null where that is no scheme.</summary>
    protected virtual PointsScheme? Overlay(PointsScheme before, PointsScheme after, IReadOnlyList<string> parts, string part) => Edited(before, after, [part]);

    protected static PointsScheme? Edited(PointsScheme before, PointsScheme after, IEnumerable<string> parts)
    {
        var (document, other) = (Read(before), Read(after));
        foreach (var part in parts)
        {
            var (kind, id) = (part.Split(' ', 2)[0], part.Split(' ', 2)[1]);
            if (kind == "parameter")
            {
                foreach (var name in Parameters.Single(names => names[0] == id))
                    Put(document, name, other[name]);
                continue;
            }

            var list = kind == "rule" ? "rules" : "categories";
            Replace(document, list, id, Item(other, list, id));
            if (kind == "rule" && Item(other, list, id)?["category"]?.GetValue<string>() is { } category && Item(document, "categories", category) is null)
                Replace(document, "categories", category, Item(other, "categories", category));
        }

        return PointsScheme.TryParse(Encoding.UTF8.GetBytes(document.ToJsonString()), out var scheme, out _) ? scheme : null;
    }

    private static JsonObject Read(PointsScheme scheme) => JsonNode.Parse(scheme.ToJson())!.AsObject();

    private static List<string> Parts(PointsScheme before, PointsScheme after)
    {
        var (a, b) = (Read(before), Read(after));
        IEnumerable<string> Changed(string list) => Ids(a, list).Union(Ids(b, list), StringComparer.Ordinal).Where(id => !JsonNode.DeepEquals(Item(a, list, id), Item(b, list, id))).Order(StringComparer.Ordinal);
        return [.. Parameters.Where(names => names.Any(name => !JsonNode.DeepEquals(a[name], b[name]))).Select(names => "parameter " + names[0]),
            .. Changed("categories").Select(id => "category " + id), .. Changed("rules").Select(id => "rule " + id)];
    }

    private static IEnumerable<string> Ids(JsonObject document, string list) => (document[list]?.AsArray() ?? []).Select(item => item!["id"]!.GetValue<string>());

    private static JsonNode? Item(JsonObject document, string list, string id) => (document[list]?.AsArray() ?? []).FirstOrDefault(item => item!["id"]!.GetValue<string>() == id);

    private static void Put(JsonObject document, string name, JsonNode? value)
    {
        document.Remove(name);
        if (value is not null)
            document[name] = value.DeepClone();
    }

    private static void Replace(JsonObject document, string list, string id, JsonNode? by)
    {
        var items = (document[list]?.AsArray() ?? []).Select(item => item!.DeepClone()).ToList();
        var at = items.FindIndex(item => item["id"]!.GetValue<string>() == id);
        if (at >= 0)
            items.RemoveAt(at);
        if (by is not null)
            items.Insert(at >= 0 ? at : items.Count, by.DeepClone());
        Put(document, list, new JsonArray([.. items]));
    }

    private static IReadOnlyList<PointsStatement>? Score(ComparedCase found, PointsScheme scheme)
    {
        var report = new ReferencePointsEngine(scheme, ScoredPeriod.Rules).ScoreAll(found.Scored.Period, found.Scored.Subjects, found.Scored.Activities, found.Scored.Options with { Level = ExplanationLevel.Totals });
        return report.Statements.Count < found.Scored.Subjects.Count ? null : report.Statements;
    }

    private ComparedFigure Figure(PointsStatement before, PointsStatement after, IReadOnlyList<Points> causes)
    {
        var change = Change(before, after);
        return new(before.Subject, before.Total, after.Total, change, Pay(before), Pay(after), Pay(after) - Pay(before), causes, Interaction(change, causes));
    }

    /// <summary>The pay policy of the cases: 100 yuan, 200 from 5 points on, and 0.37 a point.</summary>
    private static long Pay(PointsStatement statement)
    {
        if (statement.Exempt)
            return 0;
        var (points, high) = ((Int128)statement.Total.TenThousandths, !statement.LowestGrade && statement.Total >= 5);
        return (high ? 200_00 : 100_00) + (long)((37 * Int128.Max(0, points) * 2 + 10_000) / 20_000);
    }
}
