using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Writes a fixed-point value as a JSON number and reads it from the number's text, so that no binary fraction ever stands between.
/// Public only so that a caller's source-generated <see cref="JsonSerializerContext"/> can reach it; the values carry it themselves.
/// </summary>
/// <typeparam name="T">A value of the library.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberJsonConverter<T> : JsonConverter<T> where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException($"A {typeof(T).Name} is a number.");
        var text = Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return T.TryParse(text, null, out var value) ? value : throw new JsonException($"{text} is not a {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteRawValue(value.ToString()!, skipInputValidation: true);
}
