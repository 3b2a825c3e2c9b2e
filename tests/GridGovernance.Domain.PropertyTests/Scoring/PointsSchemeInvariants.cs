using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;
using GridGovernance.Domain.Tests.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>The laws of the scheme as a document.</summary>
[Properties(Arbitrary = [typeof(Schemes)], MaxTest = 80)]
public class PointsSchemeInvariants
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(PointsScheme.JsonSchema())!);

    [Property(DisplayName = "SCO-101 a scheme told fluently and the same scheme read from its document are equal")]
    public Property Fluent_and_document_agree(PointsScheme scheme)
    {
        var read = PointsScheme.Parse(scheme.ToJson());
        var difference = SchemeDifference.Between(scheme, read);

        return (difference is null && read.Equals(scheme) && Warnings(read).SequenceEqual(Warnings(scheme)))
            .Label($"{difference}\n{Encoding.UTF8.GetString(scheme.ToJson())}")
            .Classify(scheme.IsMonotone, "monotone")
            .Classify(scheme.Warnings.Count > 1, "with warnings")
            .Classify(scheme.Rules.Any(rule => rule.When is not null), "with conditions")
            .Classify(scheme.Rules.OfType<CompletionRule>().Any(), "with a completion")
            .Classify(scheme.Rules.OfType<VetoRule>().Any(), "with a veto");
    }

    [Property(DisplayName = "SCO-102 reading and writing again gives the same bytes")]
    public bool Writing_is_stable(PointsScheme scheme) => PointsScheme.Parse(scheme.ToJson()).ToJson().AsSpan().SequenceEqual(scheme.ToJson());

    [Property(DisplayName = "SCO-103 the order of properties, white space and a byte order mark change no scheme")]
    public bool Property_order_is_irrelevant(PointsScheme scheme, int seed)
    {
        var shuffled = Shuffled(JsonNode.Parse(scheme.ToJson())!, seed).ToJsonString();

        return PointsScheme.Parse(Encoding.UTF8.GetBytes("\uFEFF" + shuffled)).ToJson().AsSpan().SequenceEqual(scheme.ToJson());
    }

    [Property(DisplayName = "SCO-104 whatever the bytes, reading answers with a scheme or with errors, each in both languages and at a line", MaxTest = 400)]
    public Property Reading_never_throws(MangledDocument mangled)
    {
        var accepted = PointsScheme.TryParse(mangled.Utf8.Span, out var scheme, out var findings);
        var errors = findings.Count(finding => finding.Severity is FindingSeverity.Error);

        return (accepted == (errors == 0) && accepted == (scheme is not null) && findings.All(finding => finding.Line > 0 || finding.Code == "scheme.utf8")
                && (scheme is null || PointsScheme.Parse(scheme.ToJson()).Equals(scheme)))
            .Classify(accepted, "accepted")
            .Classify(findings.Any(finding => finding.Code == "scheme.json"), "no JSON")
            .Classify(errors > 0 && findings.All(finding => finding.Code is not ("scheme.json" or "scheme.utf8")), "JSON, and refused");
    }

    [Property(DisplayName = "SCO-105 every canonical document fits the published JSON schema")]
    public Property Documents_fit_the_schema(PointsScheme scheme)
    {
        var wrong = Schema.WhatIsWrong(JsonNode.Parse(scheme.ToJson()));

        return (wrong is null).Label(wrong ?? "");
    }

    [Property(DisplayName = "SCO-106 every planted mistake is reported, and none hides another")]
    public Property Every_mistake_is_reported(BrokenDocument broken)
    {
        var accepted = PointsScheme.TryParse(Encoding.UTF8.GetBytes(broken.Json), out _, out var findings);
        var unseen = broken.Planted.Where(mistake => !findings.Any(finding => finding.Severity is FindingSeverity.Error && finding.Code == mistake.Code && finding.Path == mistake.Path)).ToArray();

        return (unseen.Length == 0 && accepted == (broken.Planted.Count == 0)).Label("unseen: " + string.Join(", ", unseen.Select(mistake => mistake.ToString())))
            .Classify(broken.Planted.Count > 5, "more than five mistakes");
    }

    private static IEnumerable<(string, string)> Warnings(PointsScheme scheme) => scheme.Warnings.Select(warning => (warning.Code, warning.Path)).Order();

    private static JsonNode Shuffled(JsonNode node, int seed) => node switch
    {
        JsonObject item => new JsonObject(item.OrderBy(member => HashOf(member.Key, seed)).Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffled(member.Value, seed)))),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffled(item!, seed))]),
        _ => node.DeepClone(),
    };

    private static int HashOf(string key, int seed) => key.Aggregate(seed, (hash, c) => unchecked((hash * 31) ^ c));
}
