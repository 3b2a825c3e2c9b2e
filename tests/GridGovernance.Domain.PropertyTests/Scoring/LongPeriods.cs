using System.Text;
using System.Text.Json.Nodes;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Drawn periods made long: the activities again and again over all days, under more rules with conditions, in months or years. What was drawn stays in it.</summary>
internal static class LongPeriods
{
    private static readonly string[] Kinds = ["patrol", "visit", "case", "late"];

    /// <summary>A period of about so many activities, whose scheme has so many conditions more.</summary>
    public static ScoredPeriod Of(ScoredPeriod drawn, int rows, int conditions, PeriodKind kind)
    {
        var scheme = Longer(drawn.Scheme, conditions, kind) ?? drawn.Scheme;
        var period = Period.Of(scheme.PeriodKind, drawn.Period.FirstDay);
        Activity[] pattern = drawn.Activities.Count > 0 ? [.. drawn.Activities] : [new(ActivityId.From("a-0"), drawn.Subjects[0].Subject, "patrol", drawn.Period.FirstDay)];
        var activities = Enumerable.Range(0, rows).Select(i => Again(pattern[i % pattern.Length], i, i / pattern.Length, period, conditions));
        return drawn with { Scheme = scheme, Period = period, Activities = [.. activities] };
    }

    /// <summary>The activity another time: on another day, now and then with tags that the added conditions ask for. Day and tags move by steps that share no divisor with the pattern.</summary>
    private static Activity Again(Activity pattern, int number, int round, Period period, int conditions)
    {
        var day = period.FirstDay.AddDays((pattern.OccurredOn.DayNumber - period.FirstDay.DayNumber + period.Days + round * 7 + number % 3) % period.Days);
        var tags = conditions > 0 && number % 2 == 0 ? pattern.Tags.Append($"t{number * 11 % conditions}").Append($"t{number * 5 % conditions}") : pattern.Tags;
        return new(ActivityId.From($"long-{number:0000}"), pattern.Subject, pattern.Kind, day, pattern.Quantity, tags, null, pattern.Recorder);
    }

    /// <summary>The scheme with rules that each ask for a tag of their own; null where the kind of period takes a window or a veto of the scheme away.</summary>
    private static PointsScheme? Longer(PointsScheme scheme, int conditions, PeriodKind kind)
    {
        var document = JsonNode.Parse(scheme.ToJson())!.AsObject();
        var rules = document["rules"]!.AsArray();
        for (var i = 0; i < conditions; i++)
            rules.Add(JsonNode.Parse($$"""{"type":"{{(i % 4 == 3 ? "deduction" : "award")}}","id":"more.{{i}}","category":"{{scheme.Categories[i % scheme.Categories.Count].Id}}","kinds":["{{Kinds[i % 2]}}"],"value":{"fixed":{{i % 5 + 1}}},"limits":[{"per":"{{(i % 3 == 0 ? "day" : "period")}}","points":{{i % 7 + 3}}}],"when":{"all":[{"tag":"t{{i}}"},{"not":{"tag":"t{{(i + 1) % conditions}}"} } ] } }"""));
        if (kind > scheme.PeriodKind)
            document["period"] = kind switch { PeriodKind.Quarter => "quarter", PeriodKind.HalfYear => "half-year", _ => "year" };
        return PointsScheme.TryParse(Encoding.UTF8.GetBytes(document.ToJsonString()), out var longer, out _) ? longer : null;
    }
}
