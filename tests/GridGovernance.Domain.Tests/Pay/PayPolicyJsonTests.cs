using System.Text.Json;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

public class PayPolicyJsonTests
{
    private const string Whole = """
        {
          "$schema": "./pay-policy.v1.schema.json",
          "format": 1, "id": "grid-worker-pay", "version": 2, "title": { "en": "Pay", "zh": "薪酬" },
          "grading": {
            "rounding": { "step": 1, "mode": "half-to-even" },
            "bands": [ { "grade": "good", "from": 60, "below": 90 }, { "grade": "excellent", "from": 90, "to": 120 }, { "grade": "poor" } ],
            "quotas": [ { "grade": "excellent", "atMostPercent": 20, "ties": "by-key" }, { "grade": "good", "atMost": 50 } ]
          },
          "components": [
            { "type": "tier-multiplier", "id": "tier", "amount": 1000.00, "tiers": [ { "grade": "excellent", "factor": 1.2 }, { "grade": "good", "factor": 1 }, { "grade": "poor", "factor": 0 } ] },
            { "type": "withheld-share", "id": "year", "standard": 58923.00, "withheld": 0.1, "tiers": [ { "grade": "excellent", "factor": 1.0727 }, { "grade": "good", "factor": 1 }, { "grade": "poor", "factor": 0 } ] },
            { "type": "proportional-pool", "id": "pool", "pool": 10000.01, "grades": ["excellent", "good"] },
            { "type": "piece-rate", "rate": 2.5, "atMost": 300 }
          ]
        }
        """;

    [Fact]
    public void ToJson_ReadBack_IsTheSamePolicy()
    {
        var policy = PayPolicy.Parse(Whole);

        var again = PayPolicy.Parse(policy.ToJson());

        Assert.Equal(policy.ToJson(), again.ToJson());
        Assert.Equal(["poor", "good", "excellent"], again.Grading!.Grades);
        Assert.Equal(["tier", "year", "pool", "piece-rate"], again.Components.Select(component => component.Id));
        PaySubject[] subjects = [new(PersonId.From("a"), 95), new(PersonId.From("b"), 70), new(PersonId.From("c"), 10), new(PersonId.From("d"), 70), new(PersonId.From("e"), 60)];
        Assert.Equal(policy.Settle(subjects).OrThrow().Entries.Select(entry => entry.Pay), again.Settle(subjects).OrThrow().Entries.Select(entry => entry.Pay));
    }

    [Fact]
    public void TryParse_WithMistakesOfEveryKind_NamesThemAllWithPathAndLine()
    {
        const string Json = """
            {
              "format": 2, "id": "", "version": 0,
              "grading": { "bands": [ { "grade": "low", "from": 0 }, { "grade": "high", "from": 60, "to": 5, "below": 6 } ], "bends": 1 },
              "components": [
                { "type": "tier-multiplicator" },
                { "type": "piece-rate", "rate": "2.50", "rate": 1 },
                { "type": "proportional-pool", "pool": 0.001 },
                { "type": "tier-multiplier", "amount": -1, "tiers": [ { "grade": "low", "factor": 1 } ] }
              ]
            }
            """;

        Assert.False(PayPolicy.TryParse(Json, out var policy, out var findings));
        Assert.Null(policy);
        Assert.Equal(["pay.newer-format $.format 2", "pay.wrong-type $.id 2", "pay.number $.version 2", "pay.both-ends $.grading.bands[1] 3", "pay.unknown-property $.grading.bends 3",
            "pay.unknown-word $.components[0].type 5", "pay.duplicate-property $.components[1].rate 6", "pay.wrong-type $.components[1].rate 6", "pay.number $.components[2].pool 7",
            "pay.negative $.components[3].amount 8", "pay.tier-gap $.components[3].tiers 8"],
            findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Line}"));
    }

    /// <summary>What could not be read once hid everything that bands, quotas and tiers say together, and let components name grades that "do not exist".</summary>
    [Fact]
    public void TryParse_WhereSomePartsCannotBeRead_StillJudgesTheOthers()
    {
        const string Json = """
            { "format": 1, "id": "p", "version": 1,
              "grading": { "rounding": { "step": 1 }, "bands": [
                { "grade": "a", "from": 90.5 },
                { "grade": "b", "from": 70, "below": 95 },
                { "grade": "b", "from": "40" },
                { "grade": "c", "from": 0, "to": 80, "below": 80 } ],
                "quotas": [ { "grade": "z", "atMostPercent": 120 }, { "grade": "a", "atMost": 1 }, { "grade": "a" } ] },
              "components": [
                { "type": "tier-multiplier", "id": "t", "amount": -5, "tiers": [ { "grade": "a", "factor": -1 }, { "grade": "a", "factor": 2 }, { "grade": "q", "factor": 1 } ] },
                { "type": "withheld-share", "id": "t", "standard": 1.001, "withheld": 1.5, "tiers": [ { "grade": 7, "factor": 1 }, { "grade": "b", "factor": 1 }, { "grade": "b", "factor": 1 } ] },
                { "type": "proportional-pool", "pool": "1", "grades": [ 5, "nobody", "c" ] },
                { "type": "piece-rate", "rate": "1", "atMost": -1 } ] }
            """;

        Assert.False(PayPolicy.TryParse(Json, out _, out var findings));

        Assert.Equal(
            [
                "3 pay.band-overlap $.grading.bands[0]", "3 pay.edge-off-step $.grading.bands[0].from", "5 pay.duplicate-grade $.grading.bands[2]", "5 pay.wrong-type $.grading.bands[2].from", "6 pay.both-ends $.grading.bands[3]",
                "7 pay.duplicate-quota $.grading.quotas[2].grade", "7 pay.number $.grading.quotas[0].atMostPercent", "7 pay.quota-bound $.grading.quotas[2]", "7 pay.unknown-grade $.grading.quotas[0].grade",
                "9 pay.negative $.components[0].amount", "9 pay.number $.components[0].tiers[0].factor", "9 pay.tier-gap $.components[0].tiers", "9 pay.tier-gap $.components[0].tiers", "9 pay.tier-overlap $.components[0].tiers[1].grade", "9 pay.unknown-grade $.components[0].tiers[2].grade",
                "10 pay.above-one $.components[1].withheld", "10 pay.duplicate-component $.components[1].id", "10 pay.number $.components[1].standard", "10 pay.tier-overlap $.components[1].tiers[2].grade", "10 pay.wrong-type $.components[1].tiers[0].grade",
                "11 pay.unknown-grade $.components[2].grades[1]", "11 pay.wrong-type $.components[2].grades[0]", "11 pay.wrong-type $.components[2].pool", "12 pay.negative $.components[3].atMost", "12 pay.wrong-type $.components[3].rate",
            ],
            findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Path, StringComparer.Ordinal).Select(finding => $"{finding.Line} {finding.Code} {finding.Path}"));
    }

    /// <summary>A part that cannot be read may be the very one that others seem to lack: what it would mend is not told.</summary>
    [Theory]
    [InlineData("""{ "bands": [ { "grade": "a", "from": 60 }, { "grade": "b", "from": "0" } ] }""", """{ "grade": "a", "factor": 1 }, { "grade": "b", "factor": 1 }""", "pay.wrong-type $.grading.bands[1].from")]
    [InlineData("""{ "bands": [ { "grade": "a", "from": 60 }, { "grade": 3, "from": 0 } ] }""", """{ "grade": "a", "factor": 1 }, { "grade": "b", "factor": 1 }""", "pay.wrong-type $.grading.bands[1].grade")]
    [InlineData("""{ "bands": [ { "grade": "a", "from": 60 }, { "grade": "b" } ] }""", """{ "grade": "a", "factor": 1 }, { "grade": "", "factor": 1 }""", "pay.wrong-type $.components[0].tiers[1].grade")]
    [InlineData("""{ "rounding": { "step": "1" }, "bands": [ { "grade": "a", "from": 60 }, { "grade": "b", "to": 59 } ] }""", """{ "grade": "a", "factor": 1 }, { "grade": "b", "factor": 1 }""", "pay.wrong-type $.grading.rounding.step")]
    [InlineData("""{ "bends": [] }""", """{ "grade": "a", "factor": 1 }, { "grade": "b", "factor": 1 }""", "pay.missing $.grading.bands|pay.unknown-property $.grading.bends")]
    [InlineData("3", """{ "grade": "a", "factor": 1 }, { "grade": "b", "factor": 1 }""", "pay.wrong-type $.grading")]
    [InlineData("""{ "bands": [ 5, { "grade": "a" } ] }""", """{ "grade": "a", "factor": 1 }, { "grade": "b", "factor": 1 }""", "pay.wrong-type $.grading.bands[0]")]
    public void TryParse_OfOneCause_GivesOneFinding(string grading, string tiers, string expected)
    {
        Assert.False(PayPolicy.TryParse($$"""{ "format": 1, "id": "p", "version": 1, "grading": {{grading}}, "components": [ { "type": "tier-multiplier", "amount": 5, "tiers": [ {{tiers}} ] } ] }""", out _, out var findings));

        Assert.Equal(expected.Split('|'), findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    [Theory]
    [InlineData("""{"format":1,"id":"p","version":1,"grading":{"bands":[{"grade":"a","from":0,"to":59},{"grade":"b","from":70}]},"components":[{"type":"piece-rate","rate":1}]}""", "pay.band-gap $.grading.bands[1]")]
    [InlineData("""{"format":1,"id":"p","version":1,"grading":{"bands":[{"grade":"a","from":0,"below":75},{"grade":"b","from":70}]},"components":[{"type":"piece-rate","rate":1}]}""", "pay.band-overlap $.grading.bands[1]")]
    [InlineData("""{"format":1,"id":"p","version":1,"components":[{"type":"proportional-pool","pool":-0.01}]}""", "pay.pool-negative $.components[0].pool")]
    [InlineData("""{"format":1,"id":"p","version":1,"components":[{"type":"tier-multiplier","amount":1,"tiers":[]}]}""", "pay.needs-grading $.components[0]")]
    [InlineData("""{"format":1,"id":"p","version":1,"components":[]}""", "pay.no-components $.components")]
    [InlineData("""{"format":1,"id":"p","version":1}""", "pay.missing $.components")]
    [InlineData("""[1]""", "pay.wrong-type $")]
    [InlineData("""{"format":1,""", "pay.json ")]
    [InlineData("", "pay.json ")]
    public void TryParse_AMistake_IsFoundAtItsPath(string json, string expected)
    {
        Assert.False(PayPolicy.TryParse(json, out _, out var findings));
        Assert.Equal(expected, string.Join(',', findings.Select(finding => $"{finding.Code} {finding.Path}")));
    }

    /// <summary>PAY-9.</summary>
    [Fact]
    public void JsonSchema_IsPublished_AndNamesEveryTypeOfComponent()
    {
        using var schema = JsonDocument.Parse(PayPolicy.JsonSchema);

        Assert.Equal(["tier-multiplier", "withheld-share", "proportional-pool", "piece-rate", "custom"], schema.RootElement.GetProperty("properties").GetProperty("components").GetProperty("items")
            .GetProperty("oneOf").EnumerateArray().Select(option => option.GetProperty("properties").GetProperty("type").GetProperty("const").GetString()));
    }
}
