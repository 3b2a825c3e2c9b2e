using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>The statement as JSON: one canonical spelling, and back.</summary>
public sealed partial class PointsStatement
{
    /// <summary>The format number this version writes and the newest it reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>
    /// Reads a statement from JSON, with its certificate where it bears one. Never throws: it answers with the statement or with every finding, each with JSON path and line.
    /// A statement whose lines do not add up is refused.
    /// </summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="statement">The statement; null when there are findings.</param>
    /// <param name="certificate">The certificate, if the document bears one.</param>
    /// <param name="findings">Every finding.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out PointsStatement? statement, out PointsCertificate? certificate, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        findings = found;
        (statement, certificate) = DocumentReader.Read(utf8Json, found) is { } root ? new StatementReader(found).Read(root) : default;
        if (found.Count > 0)
            (statement, certificate) = (null, null);
        return statement is not null;
    }

    /// <summary>The statement as JSON in UTF-8, the same bytes for equal statements with equal notes; with the certificate when one is given.</summary>
    public byte[] ToJson(PointsCertificate? certificate = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            StatementWriter.Write(writer, this, certificate, notes: true);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the statement as a JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer, PointsCertificate? certificate = null) =>
        StatementWriter.Write(Guard.Against.Null(writer), this, certificate, notes: true);
}
