using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Checks a document against a JSON schema, as far as points-scheme.v1.schema.json uses the language; a keyword it does not know fails.</summary>
internal sealed class SchemaCheck(JsonNode root)
{
    private static readonly string[] Remarks = ["$schema", "title", "description", "default", "$defs"];

    /// <summary>The first thing that does not fit, or null.</summary>
    public string? WhatIsWrong(JsonNode? document) => Check(root.AsObject(), document, "$");

    private string? Check(JsonObject schema, JsonNode? value, string path)
    {
        foreach (var (keyword, argument) in schema)
        {
            var wrong = Remarks.Contains(keyword) ? null : Keyword(keyword, argument!, schema, value, path);
            if (wrong is not null)
                return wrong;
        }

        return null;
    }

    private string? Keyword(string keyword, JsonNode argument, JsonObject schema, JsonNode? value, string path) => keyword switch
    {
        "$ref" => Check(root["$defs"]![((string)argument!)["#/$defs/".Length..]]!.AsObject(), value, path),
        "type" => Types(argument).Any(type => IsOf(type, value)) ? null : $"{path}: not of type {argument}",
        "const" => JsonNode.DeepEquals(argument, value) ? null : $"{path}: not {argument}",
        "enum" => argument.AsArray().Any(word => JsonNode.DeepEquals(word, value)) ? null : $"{path}: not one of {argument}",
        "required" => value is JsonObject item && argument.AsArray().FirstOrDefault(name => !item.ContainsKey((string)name!)) is { } missing ? $"{path}: no {missing}" : null,
        "additionalProperties" => value is JsonObject all && all.FirstOrDefault(member => schema["properties"]![member.Key] is null).Key is { } extra ? $"{path}: unknown {extra}" : null,
        "properties" => value is JsonObject members ? First(members.Where(member => argument[member.Key] is not null).Select(member => Check(argument[member.Key]!.AsObject(), member.Value, $"{path}.{member.Key}"))) : null,
        "items" => value is JsonArray items ? First(items.Select((item, i) => Check(argument.AsObject(), item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))) : null,
        "oneOf" => Matches(argument, value, path) == 1 ? null : $"{path}: fits {Matches(argument, value, path)} choices",
        "anyOf" => Matches(argument, value, path) > 0 ? null : $"{path}: fits no choice",
        "minimum" => value is JsonValue && (decimal)value < (decimal)argument ? $"{path}: below {argument}" : null,
        "maximum" => value is JsonValue && (decimal)value > (decimal)argument ? $"{path}: above {argument}" : null,
        "exclusiveMinimum" => value is JsonValue && (decimal)value <= (decimal)argument ? $"{path}: not above {argument}" : null,
        "minLength" => ((string?)value ?? "").Length < (int)argument ? $"{path}: too short" : null,
        "maxLength" => ((string?)value ?? "").Length > (int)argument ? $"{path}: too long" : null,
        "minItems" => value!.AsArray().Count < (int)argument ? $"{path}: too few" : null,
        "minProperties" => value!.AsObject().Count < (int)argument ? $"{path}: too few" : null,
        "uniqueItems" => value!.AsArray().Select(item => item!.ToJsonString()).Distinct(StringComparer.Ordinal).Count() < value!.AsArray().Count ? $"{path}: twice" : null,
        "pattern" => Regex.IsMatch((string)value!, (string)argument!) ? null : $"{path}: not like {argument}",
        _ => throw new NotSupportedException(keyword),
    };

    private int Matches(JsonNode choices, JsonNode? value, string path) => choices.AsArray().Count(choice => Check(choice!.AsObject(), value, path) is null);

    private static string? First(IEnumerable<string?> wrongs) => wrongs.FirstOrDefault(wrong => wrong is not null);

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray types ? types.Select(one => (string)one!) : [(string)type!];

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? System.Text.Json.JsonValueKind.Null) switch
    {
        ("object", System.Text.Json.JsonValueKind.Object) => true,
        ("array", System.Text.Json.JsonValueKind.Array) => true,
        ("string", System.Text.Json.JsonValueKind.String) => true,
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) => true,
        ("null", System.Text.Json.JsonValueKind.Null) => true,
        ("number", System.Text.Json.JsonValueKind.Number) => true,
        ("integer", System.Text.Json.JsonValueKind.Number) => decimal.IsInteger((decimal)value!),
        _ => false,
    };
}
