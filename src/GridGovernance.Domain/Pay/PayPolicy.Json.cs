using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GridGovernance.Domain.Pay;

/// <content>The JSON form: what the published schema <c>pay-policy.v1.schema.json</c> describes.</content>
public sealed partial class PayPolicy
{
    /// <summary>The format number this version writes and the newest it reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The text of the JSON schema of pay policies, <c>pay-policy.v1.schema.json</c>, for editors and validators.</summary>
    public static string JsonSchema
    {
        get
        {
            using var stream = typeof(PayPolicy).Assembly.GetManifestResourceStream("pay-policy.v1.schema.json");
            Invariant.Holds(stream is not null, "PAY-9");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a policy from its JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="policy">The policy, or null when there are findings.</param>
    /// <param name="findings">
    /// Everything that is wrong, with path and line: <c>pay.json</c>, <c>pay.utf8</c>, <c>pay.text</c>, <c>pay.missing</c>, <c>pay.unknown-property</c>, <c>pay.duplicate-property</c>, <c>pay.wrong-type</c>,
    /// <c>pay.number</c>, <c>pay.unknown-word</c>, <c>pay.newer-format</c>, <c>pay.both-ends</c>, <c>pay.quota-bound</c>, and those of building gradings and policies.
    /// </param>
    public static bool TryParse(string json, [NotNullWhen(true)] out PayPolicy? policy, out IReadOnlyList<Finding> findings) =>
        TryParse(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), out policy, out findings);

    /// <summary>Reads a policy from UTF-8, with or without a byte order mark; findings as for text.</summary>
    /// <param name="utf8Json">The bytes.</param>
    /// <param name="policy">The policy, or null when there are findings.</param>
    /// <param name="findings">Everything that is wrong, with path and line.</param>
    /// <param name="rules">The custom rules components may name; none when not given.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out PayPolicy? policy, out IReadOnlyList<Finding> findings, PayRuleSet? rules = null)
    {
        var found = new List<Finding>();
        (policy, findings) = (null, found);
        if (PolicyNode.Read(utf8Json, found) is not { } root)
            return false;
        var bound = rules ?? PayRuleSet.Empty;
        var reader = new PolicyReader(root, bound, found);
        reader.Read();
        findings = [.. found.OrderBy(finding => finding.Line)];
        if (found.Count > 0)
            return false;
        policy = new(reader.Id, reader.Version, reader.Title, reader.Grading, [.. reader.Components.OfType<PayComponent>()], bound);
        return true;
    }

    /// <summary>Reads a policy from its JSON text.</summary>
    /// <exception cref="FindingsException">The text is no policy; it names everything that is wrong.</exception>
    public static PayPolicy Parse(string json, PayRuleSet? rules = null) =>
        TryParse(Encoding.UTF8.GetBytes(Guard.Against.Null(json)), out var policy, out var findings, rules) ? policy : throw new FindingsException(findings);

    /// <summary>The policy as JSON, in one canonical order; reading it back gives the same policy.</summary>
    public string ToJson() => PolicyWriter.Write(this);
}
