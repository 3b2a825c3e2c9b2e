using System.Text;
using System.Text.Json.Nodes;
using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Asks before deciding: the same month under a scheme with two numbers changed, and who would gain or lose by it.</summary>
internal sealed class WhatIfStep
{
    private WhatIfStep(SchemeComparison comparison) => Comparison = comparison;

    /// <summary>The month under both schemes.</summary>
    public SchemeComparison Comparison { get; }

    /// <summary>What is tried: fewer points for service in a month, and more for a visit.</summary>
    public static BilingualText Change { get; } = new("better service earns at most 10 points a month instead of 16, and a visit is worth 1.5 instead of 1", "服务升级类每月封顶由 16 分改为 10 分,走访每次由 1 分改为 1.5 分");

    /// <summary>Compares the two over everyone.</summary>
    public static WhatIfStep Build(DemoRun run)
    {
        var after = PointsEngine.Create(PointsScheme.Parse(Changed()));
        ScoredSubject[] subjects = [.. run.Staff.Workers.Select(worker => new ScoredSubject(worker.Id))];
        return new(SchemeComparison.Compare(run.Score.Engine, after, DemoRun.Month, subjects, run.Score.Activities).OrThrow());
    }

    private static byte[] Changed()
    {
        var scheme = JsonNode.Parse(EmbeddedFiles.Text(EmbeddedFiles.Scheme))!;
        scheme["version"] = scheme["version"]!.GetValue<int>() + 1;
        var cap = Of(Of(scheme["categories"], "id", "better-service")["caps"], "per", "period");
        cap["points"] = 10;
        Of(scheme["rules"], "id", "visit.made")["value"]!["fixed"] = 1.5;
        return Encoding.UTF8.GetBytes(scheme.ToJsonString());
    }

    private static JsonNode Of(JsonNode? list, string name, string value) => list!.AsArray().Single(item => item![name]!.GetValue<string>() == value)!;
}
