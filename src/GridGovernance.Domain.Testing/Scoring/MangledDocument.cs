using System.Text;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Bytes made to upset the reader of schemes.</summary>
/// <param name="Utf8">The bytes; perhaps not UTF-8 at all.</param>
public sealed record MangledDocument(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The bytes as text, what is not UTF-8 replaced.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
