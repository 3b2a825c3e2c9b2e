using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Writes a value by its one spelling as a JSON string, and reads it back; serves as property name too. Needs no reflection.
/// Public only so that a caller's source-generated <see cref="JsonSerializerContext"/> can reach it; the values carry it themselves.
/// </summary>
/// <typeparam name="T">A value of the library.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SpelledJsonConverter<T> : JsonConverter<T> where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()) : throw new JsonException($"A {typeof(T).Name} is a string.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WritePropertyName(value.ToString()!);

    // The text itself stays out of the message: a mistaken id may hold a name. The exception's path tells where it stands.
    private static T Parse(string? text) => T.TryParse(text, null, out var value) ? value : throw new JsonException($"The text is not a {typeof(T).Name}.");
}
