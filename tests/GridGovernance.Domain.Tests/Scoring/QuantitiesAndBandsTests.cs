using static GridGovernance.Domain.Tests.Scoring.SchemeSamples;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>What the lint concludes from the quantities a condition lets through: whether they reach the first band, all or none of them, and whether there are any.</summary>
public class QuantitiesAndBandsTests
{
    [Theory]
    [InlineData(null, "scheme.below-first-band")]
    [InlineData("""{ "quantity": { "atLeast": 2 } }""", "")]
    [InlineData("""{ "quantity": { "atLeast": 1.9999 } }""", "scheme.below-first-band")]
    [InlineData("""{ "quantity": { "moreThan": 1.9999 } }""", "")]
    [InlineData("""{ "quantity": { "moreThan": 1.9998 } }""", "scheme.below-first-band")]
    [InlineData("""{ "quantity": { "atMost": 1.9999 } }""", "scheme.unreachable-rule")]
    [InlineData("""{ "quantity": { "lessThan": 2 } }""", "scheme.unreachable-rule")]
    [InlineData("""{ "quantity": { "atMost": 2 } }""", "scheme.below-first-band")]
    [InlineData("""{ "quantity": { "lessThan": 2.0001 } }""", "scheme.below-first-band")]
    [InlineData("""{ "quantity": { "atLeast": 2, "moreThan": 5, "atMost": 7, "lessThan": 6 } }""", "")]
    [InlineData("""{ "quantity": { "atLeast": 2, "atMost": 2 } }""", "")]
    [InlineData("""{ "quantity": { "atLeast": 2.0001, "atMost": 2 } }""", "scheme.unreachable-rule")]
    [InlineData("""{ "quantity": { "moreThan": 2, "lessThan": 2.0001 } }""", "scheme.unreachable-rule")]
    [InlineData("""{ "all": [ { "quantity": { "atLeast": 2 } }, { "quantity": { "atMost": 3 } } ] }""", "")]
    [InlineData("""{ "all": [ { "quantity": { "atLeast": 3 } }, { "quantity": { "atMost": 2 } } ] }""", "scheme.unreachable-rule")]
    [InlineData("""{ "all": [ { "quantity": { "atLeast": 3 } }, { "quantity": { "atLeast": 1 } } ] }""", "")]
    [InlineData("""{ "all": [ { "quantity": { "atMost": 5 } }, { "quantity": { "atMost": 1 } } ] }""", "scheme.unreachable-rule")]
    [InlineData("""{ "any": [ { "quantity": { "atLeast": 2 } }, { "quantity": { "atLeast": 3 } } ] }""", "")]
    [InlineData("""{ "any": [ { "quantity": { "atLeast": 2 } }, { "quantity": { "atLeast": 1 } } ] }""", "scheme.below-first-band")]
    [InlineData("""{ "any": [ { "quantity": { "atMost": 1 } }, { "quantity": { "atMost": 1.5 } } ] }""", "scheme.unreachable-rule")]
    [InlineData("""{ "any": [ { "quantity": { "atMost": 1 } }, { "quantity": { "atLeast": 3 } } ] }""", "scheme.below-first-band")]
    [InlineData("""{ "any": [ { "quantity": { "atLeast": 3, "atMost": 2 } }, { "quantity": { "atLeast": 2 } } ] }""", "")]
    [InlineData("""{ "any": [ { "quantity": { "atLeast": 2 } }, { "quantity": { "atLeast": 3, "atMost": 2 } } ] }""", "")]
    [InlineData("""{ "any": [ { "quantity": { "atLeast": 4, "atMost": 2 } }, { "quantity": { "atLeast": 3, "atMost": 2 } } ] }""", "scheme.unreachable-rule")]
    [InlineData("""{ "any": [ { "quantity": { "atLeast": 2 } }, { "tag": "t" } ] }""", "scheme.below-first-band")]
    [InlineData("""{ "not": { "quantity": { "atMost": 1 } } }""", "scheme.below-first-band")]
    [InlineData("""{ "all": [ { "tag": "t" }, { "not": { "tag": "t" } }, { "quantity": { "atLeast": 2 } } ] }""", "scheme.unreachable-rule")]
    [InlineData("""{ "all": [ { "tag": "t" }, { "not": { "tag": "t", "is": ["x"] } }, { "quantity": { "atLeast": 2 } } ] }""", "")]
    [InlineData("""{ "all": [ { "tag": "t" }, { "not": { "tag": "u" } }, { "quantity": { "atLeast": 2 } } ] }""", "")]
    [InlineData("""{ "all": [ { "quantity": { "atLeast": 2 } }, { "any": [ { "tag": "v" }, { "all": [ { "tag": "t" }, { "not": { "tag": "t" } } ] } ] } ] }""", "")]
    [InlineData("""{ "all": [ { "quantity": { "atLeast": 2 } }, { "any": [ { "all": [ { "not": { "tag": "t" } }, { "tag": "t" } ] } ] } ] }""", "scheme.unreachable-rule")]
    public void ABandFromTwo(string? when, string codes)
    {
        var findings = FindingsOf(Small($$"""{ "type": "award", "id": "a", "category": "duty", "kinds": ["k"], "value": { "bands": [ { "from": 2, "points": 1 } ] }{{(when is null ? "" : ", \"when\": " + when)}} }"""));

        Assert.Equal(codes, string.Join(' ', findings.Select(finding => finding.Code).Distinct()));
    }

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    public void ACondition_IsAsDeepAsItsDeepestPart(int nots, bool tooDeep)
    {
        var deep = string.Concat(Enumerable.Repeat("""{ "not": """, nots - 1)) + """{ "tag": "t" }""" + new string('}', nots - 1);
        foreach (var parts in new[] { deep, deep + """, { "tag": "u" }""", """{ "tag": "u" }, """ + deep, """{ "tag": "u" }, """ + deep + """, { "tag": "v" }""" })
        {
            foreach (var joint in new[] { "all", "any" })
            {
                var findings = FindingsOf(Small($$"""{ "type": "award", "id": "a", "category": "duty", "kinds": ["k"], "value": { "fixed": 1 }, "when": { "{{joint}}": [ {{parts}} ] } }"""));
                Assert.Equal(tooDeep, findings.Any(finding => finding.Code == "scheme.too-deep"));
            }
        }
    }
}
