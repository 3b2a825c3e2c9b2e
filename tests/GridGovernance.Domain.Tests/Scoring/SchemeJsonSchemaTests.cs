using System.Text.Json.Nodes;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>The published JSON schema accepts what the reader accepts, and refuses the shapes it refuses.</summary>
public class SchemeJsonSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(PointsScheme.JsonSchema())!);

    private static readonly string[] ShapeCodes =
        ["scheme.unknown-property", "scheme.unknown-word", "scheme.missing", "scheme.choice", "scheme.empty", "scheme.negative", "scheme.out-of-range", "scheme.duplicate"];

    public static TheoryData<string> Accepted => [SchemeSamples.Text(SchemeSamples.GridWorkerMonth), SchemeSamples.Text(SchemeSamples.PartyMemberYear), .. SchemeLintTests.Warnings.Select(row => (string)row[2])];

    public static TheoryData<string> Refused => [.. SchemeLintTests.Errors.Where(row => ShapeCodes.Contains((string)row[0])).Select(row => (string)row[2])];

    [Theory, MemberData(nameof(Accepted))]
    public void JsonSchema_OfADocumentTheReaderTakes_FitsItAndItsCanonicalForm(string json)
    {
        Assert.Null(Schema.WhatIsWrong(JsonNode.Parse(json)));
        Assert.Null(Schema.WhatIsWrong(JsonNode.Parse(PointsScheme.Parse(System.Text.Encoding.UTF8.GetBytes(json)).ToJson())));
    }

    [Theory, MemberData(nameof(Refused))]
    public void JsonSchema_OfAShapeTheReaderRefuses_RefusesItToo(string json) => Assert.NotNull(Schema.WhatIsWrong(JsonNode.Parse(json)));
}
