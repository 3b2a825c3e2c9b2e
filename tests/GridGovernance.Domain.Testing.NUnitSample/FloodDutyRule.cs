using System.Collections.Frozen;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.NUnitSample;

/// <summary>Flood duty is worth what the county's table says for the flood's level.</summary>
public sealed class FloodDutyRule : IPointsRule
{
    private static readonly FrozenDictionary<string, int> WorthByLevel = new Dictionary<string, int> { ["I"] = 8, ["II"] = 5 }.ToFrozenDictionary();

    public string Id => "flood.duty";
    public string Version => "2026-1";
    public IReadOnlyList<ActivityKind> Kinds => ["flood-duty"];

    public RuleAnswer Evaluate(Activity activity) =>
        activity.Tag("level") is { } level && WorthByLevel.TryGetValue(level, out var worth)
            ? RuleAnswer.Worth(worth)
            : RuleAnswer.NoMatch(condition: "level", required: "I or II", actual: activity.Tag("level") ?? "none");
}
