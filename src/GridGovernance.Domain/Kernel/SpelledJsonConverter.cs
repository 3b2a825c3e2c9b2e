using System.Text.Json;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>Writes a value by its one spelling as a JSON string, and reads it back; serves as property name too. Needs no reflection.</summary>
internal sealed class SpelledJsonConverter<T> : JsonConverter<T> where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw new JsonException($"A {typeof(T).Name} is a string.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static T Parse(string? text) => T.TryParse(text, null, out var value) ? value : throw new JsonException($"'{text}' is not a {typeof(T).Name}.");
}
