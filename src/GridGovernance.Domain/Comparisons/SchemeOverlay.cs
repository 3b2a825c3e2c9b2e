using System.Text.Json;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Comparisons;

/// <summary>A scheme with one part of another laid over it. Rules and categories are shared, not copied.</summary>
internal static class SchemeOverlay
{
    private static readonly string[][] Parameters = [["base", "baseProRata"], ["floor"], ["ceiling"], ["rounding"], ["stacking"], ["stars"]];

    /// <summary>The parts in which two schemes differ: parameters, then categories, then rules, each in ordinal order of ids.</summary>
    public static IReadOnlyList<SchemePart> Differences(PointsScheme before, PointsScheme after)
    {
        using var first = JsonDocument.Parse(before.ToJson());
        using var second = JsonDocument.Parse(after.ToJson());
        var (a, b) = (first.RootElement, second.RootElement);
        return [.. Parameters.Where(names => names.Any(name => Raw(a, name) != Raw(b, name))).Select(names => new SchemePart(SchemePartKind.Parameter, names[0])),
            .. Changed(a, b, "categories").Select(id => new SchemePart(SchemePartKind.Category, id)),
            .. Changed(a, b, "rules").Select(id => new SchemePart(SchemePartKind.Rule, id))];
    }

    /// <summary>The first scheme with this part of the second; null where the part cannot stand without the others.</summary>
    public static PointsScheme? Of(PointsScheme before, PointsScheme after, SchemePart part)
    {
        var draft = DraftOf(before);
        switch (part.Kind)
        {
            case SchemePartKind.Rule:
                Replace(draft.Rules, after.Rules.FirstOrDefault(rule => rule.Id == part.Id), rule => rule.Id == part.Id);
                if (after.Rules.FirstOrDefault(rule => rule.Id == part.Id) is ScoredRule scored && !draft.Categories.Exists(category => category?.Id == scored.Category))
                    draft.Categories.Add(after.Categories.First(category => category.Id == scored.Category));
                break;
            case SchemePartKind.Category:
                Replace(draft.Categories, after.Categories.FirstOrDefault(category => category.Id == part.Id), category => category?.Id == part.Id);
                break;
            default:
                SetParameter(draft, after, part.Id);
                break;
        }

        return SchemeLint.Check(draft).Exists(finding => finding.Severity is FindingSeverity.Error) ? null : new(draft, []);
    }

    private static void SetParameter(SchemeDraft draft, PointsScheme after, string name)
    {
        switch (name)
        {
            case "base":
                (draft.Base, draft.BaseProRata) = (after.Base, after.BaseProRata);
                break;
            case "floor":
                draft.Floor = after.Floor;
                break;
            case "ceiling":
                draft.Ceiling = after.Ceiling;
                break;
            case "rounding":
                draft.Rounding = after.Rounding;
                break;
            case "stacking":
                draft.Stacking = after.Stacking;
                break;
            default:
                draft.Stars = after.Stars;
                break;
        }
    }

    private static void Replace<T>(List<T> list, T? by, Predicate<T> isIt)
    {
        var at = list.FindIndex(isIt);
        if (at >= 0 && by is not null)
            list[at] = by;
        else if (at >= 0)
            list.RemoveAt(at);
        else if (by is not null)
            list.Add(by);
    }

    private static SchemeDraft DraftOf(PointsScheme scheme)
    {
        var draft = new SchemeDraft
        {
            Id = scheme.Id,
            Version = scheme.Version,
            Title = scheme.Title,
            Basis = scheme.Basis,
            Effective = scheme.Effective,
            PeriodKind = scheme.PeriodKind,
            Base = scheme.Base,
            BaseProRata = scheme.BaseProRata,
            Floor = scheme.Floor,
            Ceiling = scheme.Ceiling,
            Rounding = scheme.Rounding,
            Stacking = scheme.Stacking,
            Stars = scheme.Stars,
        };
        draft.Categories.AddRange(scheme.Categories);
        draft.Rules.AddRange(scheme.Rules);
        return draft;
    }

    private static IEnumerable<string> Changed(JsonElement before, JsonElement after, string list)
    {
        var (a, b) = (ById(before, list), ById(after, list));
        return a.Keys.Union(b.Keys, StringComparer.Ordinal).Where(id => a.GetValueOrDefault(id) != b.GetValueOrDefault(id)).Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> ById(JsonElement scheme, string list) => !scheme.TryGetProperty(list, out var items) ? []
        : items.EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!, item => item.GetRawText(), StringComparer.Ordinal);

    private static string Raw(JsonElement scheme, string name) => scheme.TryGetProperty(name, out var value) ? value.GetRawText() : "";
}
