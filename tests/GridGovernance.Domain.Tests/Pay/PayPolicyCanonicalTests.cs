using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>A policy has one spelling: everything declared is written, in this order, and nothing else.</summary>
public class PayPolicyCanonicalTests
{
    private const string Whole = """
        {
          "format": 1,
          "id": "grid-worker-pay",
          "version": 2,
          "title": {
            "en": "Pay",
            "zh": "薪酬"
          },
          "grading": {
            "rounding": {
              "step": 0.5,
              "mode": "half-to-even"
            },
            "bands": [
              {
                "grade": "poor",
                "below": 60
              },
              {
                "grade": "excellent",
                "from": 60,
                "to": 120
              }
            ],
            "quotas": [
              {
                "grade": "excellent",
                "atMostPercent": 20,
                "ties": "by-key"
              }
            ]
          },
          "components": [
            {
              "type": "tier-multiplier",
              "id": "tier",
              "amount": 1000.00,
              "tiers": [
                {
                  "grade": "excellent",
                  "factor": 1.2
                },
                {
                  "grade": "poor",
                  "factor": 0
                }
              ]
            },
            {
              "type": "proportional-pool",
              "id": "pool",
              "pool": 10000.01,
              "grades": [
                "excellent"
              ]
            },
            {
              "type": "proportional-pool",
              "id": "everyone",
              "pool": 1.00
            },
            {
              "type": "piece-rate",
              "id": "piece",
              "rate": 2.50,
              "atMost": 300.00
            },
            {
              "type": "custom",
              "id": "night",
              "rule": "own",
              "ruleVersion": "3"
            }
          ]
        }

        """;

    [Fact]
    public void ToJson_OfACanonicalText_IsThatText()
    {
        var rules = PayRuleSet.Of(new OwnRule("own", "3"));

        Assert.Equal(Whole, PayPolicy.Parse(Whole, rules).ToJson());
    }

    [Fact]
    public void ToJson_OfAPolicyWithoutGradingAndTitle_WritesNoGradingAndTheIdAsTitle() => Assert.Equal(
        """
        {
          "format": 1,
          "id": "p",
          "version": 1,
          "title": {
            "en": "p",
            "zh": "p"
          },
          "components": [
            {
              "type": "piece-rate",
              "id": "piece",
              "rate": 1.00
            }
          ]
        }

        """,
        PayPolicy.Build("p", 1, null, [new PieceRate("piece", Money.FromYuan(1))]).ToJson());

    [Fact]
    public void ToJson_OfAGradingWithoutQuotas_WritesNoEmptyList() =>
        Assert.DoesNotContain("quotas", PayPolicy.Build("p", 1, GradingPolicy.Build([new("low")]), [new PieceRate("piece", Money.FromYuan(1))]).ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData("half-away-from-zero", RoundingMode.HalfAwayFromZero)]
    [InlineData("half-to-even", RoundingMode.HalfToEven)]
    [InlineData("toward-zero", RoundingMode.TowardZero)]
    [InlineData("away-from-zero", RoundingMode.AwayFromZero)]
    [InlineData("down", RoundingMode.Down)]
    [InlineData("up", RoundingMode.Up)]
    public void ARoundingMode_IsReadAndWrittenByItsWord(string word, RoundingMode mode)
    {
        var policy = Graded($$""" "rounding": { "step": 1, "mode": "{{word}}" }, "bands": [ { "grade": "low" } ] """);

        Assert.Equal(Rounding.Create(1, mode), policy.Grading!.Rounding);
        Assert.Contains($"\"mode\": \"{word}\"", policy.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all-down", QuotaTies.AllDown)]
    [InlineData("all-up", QuotaTies.AllUp)]
    [InlineData("by-key", QuotaTies.ByKey)]
    public void Ties_AreReadAndWrittenByTheirWord(string word, QuotaTies ties)
    {
        var policy = Graded($$""" "bands": [ { "grade": "low" }, { "grade": "high", "from": 60 } ], "quotas": [ { "grade": "high", "atMost": 1, "ties": "{{word}}" } ] """);

        Assert.Equal(GradeQuota.AtMost("high", 1, ties), Assert.Single(policy.Grading!.Quotas));
        Assert.Contains($"\"ties\": \"{word}\"", policy.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void APolicy_IsNamedByIdAndVersion_AndTitledAsDeclared()
    {
        var policy = PayPolicy.Parse(Whole, PayRuleSet.Of(new OwnRule("own", "3")));

        Assert.Equal(("grid-worker-pay/2", "Pay", "薪酬"), (policy.ToString(), policy.Title.English, policy.Title.Chinese));
        Assert.Equal("Pay", PayPolicy.Build("p", 1, null, [new PieceRate("piece", Money.FromYuan(1))], new("Pay", "薪酬")).Title.English);
    }

    private static PayPolicy Graded(string grading) =>
        PayPolicy.Parse($$"""{ "format": 1, "id": "p", "version": 1, "grading": { {{grading}} }, "components": [ { "type": "piece-rate", "rate": 1 } ] }""");
}
