using System.Text.Json.Nodes;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>Every way a document is damaged in one place: a value gone or replaced by a strange one or by another of its name, an item gone, said twice or out of order.</summary>
internal static class Damages
{
    private static readonly string[] Strange = ["null", "\"\"", "\"?\"", "-1", "0", "1.5", "99999999999", "true", "[]", "{}", "\"0001-01-01\"", "\"9999-12-31\"", "[null]", "1e3", "1000000000000", "1.23456", "\"2026-02-30\"", "[\"\"]", "[[]]", "\"a=b\\t\"", $"\"{new string('长', 63)}😀x\""];

    private const int MostOfOneName = 8;

    public static IEnumerable<string> Of(string document)
    {
        var places = Places(Root(document), []).ToList();
        foreach (var (place, name) in places)
        {
            foreach (var value in Strange.Concat(places.Where(other => other.Name == name).Select(other => At(Root(document), other.Place)?.ToJsonString() ?? "null").Distinct().Take(MostOfOneName)))
                yield return With(document, place, (holder, key) => Set(holder, key, JsonNode.Parse(value)));
            yield return With(document, place, Remove);
            yield return With(document, place, SayTwice);
            yield return With(document, place, PutFirst);
        }
    }

    private static JsonNode Root(string document) => JsonNode.Parse(document)!;

    private static IEnumerable<(object[] Place, string Name)> Places(JsonNode? node, object[] place)
    {
        IEnumerable<(object Key, JsonNode? Value)> inside = node switch
        {
            JsonObject holder => holder.Select(property => ((object)property.Key, property.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        foreach (var (key, value) in inside)
        {
            object[] here = [.. place, key];
            yield return (here, string.Join('.', here.OfType<string>().TakeLast(1)));
            foreach (var deeper in Places(value, here))
                yield return deeper;
        }
    }

    private static JsonNode? At(JsonNode? node, IEnumerable<object> place) => place.Aggregate(node, (holder, key) => key is int i ? holder![i] : holder![(string)key]);

    private static string With(string document, object[] place, Action<JsonNode, object> damage)
    {
        var root = Root(document);
        damage(At(root, place[..^1])!, place[^1]);
        return root.ToJsonString();
    }

    private static void Set(JsonNode holder, object key, JsonNode? value)
    {
        if (key is int i)
            holder[i] = value;
        else
            holder[(string)key] = value;
    }

    private static void Remove(JsonNode holder, object key)
    {
        if (key is int i)
            holder.AsArray().RemoveAt(i);
        else
            holder.AsObject().Remove((string)key);
    }

    private static void SayTwice(JsonNode holder, object key)
    {
        if (key is int i)
            holder.AsArray().Insert(i, holder[i]?.DeepClone());
        else
            holder.AsObject().Add((string)key + "2", holder[(string)key]?.DeepClone());
    }

    private static void PutFirst(JsonNode holder, object key)
    {
        if (key is not int i)
            return;
        var item = holder[i];
        holder.AsArray().RemoveAt(i);
        holder.AsArray().Insert(0, item);
    }
}
