using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Scoring;

public sealed partial class PointsScheme
{
    private byte[]? canonical;

    /// <summary>The canonical document as bytes, not copied; written when first asked for, which scoring never does.</summary>
    internal ReadOnlySpan<byte> Canonical => CanonicalBytes;

    private byte[] CanonicalBytes
    {
        get
        {
            var written = Volatile.Read(ref canonical);
            if (written is null)
                Volatile.Write(ref canonical, written = SchemeWriter.Write(this));
            return written;
        }
    }

    /// <summary>
    /// Reads a scheme from JSON (UTF-8, a byte order mark is accepted), as points-scheme.v1.schema.json describes it. Never throws: whatever the bytes are,
    /// it answers with the scheme, or with every finding at once, each with JSON path and line.
    /// </summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="scheme">The scheme; null when there are errors.</param>
    /// <param name="findings">Errors and warnings, by line.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out PointsScheme? scheme, out IReadOnlyList<Finding> findings)
    {
        List<Finding> read = [];
        var root = DocumentReader.Read(utf8Json, read);
        if (root is null)
        {
            (scheme, findings) = (null, read);
            return false;
        }

        var draft = new SchemeReader(read).Read(root);
        var linted = SchemeLint.Check(draft);
        var all = read.Count + linted.Count == 0 ? [] : ByLine(read, linted, root, draft);
        findings = all;
        scheme = Array.Exists(all, finding => finding.Severity is FindingSeverity.Error) ? null : new(draft, all);
        return scheme is not null;
    }

    /// <summary>What was found reading and linting, by line; the lint is silent where reading already failed.</summary>
    private static Finding[] ByLine(List<Finding> read, List<Finding> linted, DocumentNode root, SchemeDraft draft)
    {
        var lines = new DocumentLines(root);
        var errors = read.ConvertAll(finding => finding.Path);
        var meant = linted.Where(finding => !errors.Exists(path => Covers(path, finding.Path) || Covers(finding.Path, path)));
        return [.. read.Concat(meant.Select(finding => finding.OnLine(lines.LineOf(finding.Path)))).OrderBy(finding => finding.Line).Select(finding => RuleNaming.Named(finding, draft))];
    }

    /// <summary>Reads a scheme from JSON; the throwing form of <see cref="TryParse"/>.</summary>
    /// <exception cref="FindingsException">The document has errors; it names all of them.</exception>
    public static PointsScheme Parse(ReadOnlySpan<byte> utf8Json) =>
        TryParse(utf8Json, out var scheme, out var findings) ? scheme : throw new FindingsException(findings);

    /// <summary>
    /// The scheme as JSON in UTF-8: one canonical spelling, the same bytes for equal schemes on every machine. What equals its default is left out;
    /// remarks of the original such as <c>$schema</c> are not part of a scheme.
    /// </summary>
    public byte[] ToJson() => [.. CanonicalBytes];

    /// <summary>The JSON schema of format 1, for editors and validators: points-scheme.v1.schema.json, which the package also holds as a file.</summary>
    public static byte[] JsonSchema()
    {
        using var stream = typeof(PointsScheme).Assembly.GetManifestResourceStream("points-scheme.v1.schema.json") ?? throw new InvariantBrokenException("SCO-105");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Whether one path is the other or lies below it: a finding there already explains what the lint would say.</summary>
    private static bool Covers(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[') && outer.Length > 1;
}
