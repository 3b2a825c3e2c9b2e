using System.Reflection;
using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>The published sample schemes, as the tool ships them.</summary>
internal static class SchemeSamples
{
    public const string GridWorkerMonth = "scheme-grid-worker-month.json";
    public const string NetMonth = "scheme-net-month.json";
    public const string PartyMemberYear = "scheme-party-member-year.json";

    public static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static PointsScheme Scheme(string name) => PointsScheme.Parse(Bytes(name));

    /// <summary>The findings about a document, errors and warnings.</summary>
    public static IReadOnlyList<Finding> FindingsOf(string json) => FindingsOf(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<Finding> FindingsOf(byte[] json)
    {
        var accepted = PointsScheme.TryParse(json, out var scheme, out var findings);
        Assert.Equal(accepted, findings.All(finding => finding.Severity is FindingSeverity.Warning));
        Assert.Equal(accepted, scheme is not null);
        return findings;
    }

    /// <summary>The smallest sound document, with one part replaced.</summary>
    public static string Small(string rules = Patrol, string head = "", string categories = Duty) => $$"""
        { "format": 1, "id": "small", "version": 1, "basis": { "document": "d" }, "effective": { "from": "2026-01-01" }, "period": "month",{{head}}
          "categories": [{{categories}}],
          "rules": [{{rules}}] }
        """;

    public const string Duty = """{ "id": "duty" }""";

    public const string Patrol = """{ "type": "award", "id": "patrol.completed", "category": "duty", "kinds": ["patrol"], "value": { "fixed": 2 } }""";
}
