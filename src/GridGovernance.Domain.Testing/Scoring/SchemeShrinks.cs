using System.Text.Json.Nodes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>How schemes shrink: by leaving out one rule, category, limit, cap, condition, window or head value of the document at a time, while it stays a valid scheme.</summary>
internal static class SchemeShrinks
{
    private static readonly string[] Optional = ["stars", "floor", "ceiling", "base", "baseProRata", "rounding", "stacking", "title"];
    private static readonly string[] OptionalInRules = ["when", "window", "limits"];

    public static IEnumerable<PointsScheme> Of(PointsScheme scheme) => Documents(scheme.ToJson())
        .Select(json => PointsScheme.TryParse(json, out var simpler, out _) ? simpler : null)
        .OfType<PointsScheme>().Where(simpler => simpler != scheme);

    private static IEnumerable<byte[]> Documents(byte[] json)
    {
        foreach (var list in new[] { "rules", "categories" })
        {
            for (var i = 0; i < Count(json, list); i++)
            {
                var position = i;
                yield return With(json, root => root[list]!.AsArray().RemoveAt(position));
            }
        }

        foreach (var key in Optional.Where(key => JsonNode.Parse(json)!.AsObject().ContainsKey(key)))
            yield return With(json, root => root.Remove(key));
        foreach (var (list, inner) in new[] { ("rules", OptionalInRules), ("categories", ["caps"]) })
        {
            for (var i = 0; i < Count(json, list); i++)
            {
                var position = i;
                foreach (var key in inner)
                    yield return With(json, root => root[list]![position]!.AsObject().Remove(key));
            }
        }
    }

    private static int Count(byte[] json, string list) => (JsonNode.Parse(json)![list] as JsonArray)?.Count ?? 0;

    private static byte[] With(byte[] json, Action<JsonObject> change)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        change(root);
        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
