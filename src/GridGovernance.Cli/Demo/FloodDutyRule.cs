using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo;

/// <summary>The custom rule that the sample scheme names: flood duty is worth what a table says for the flood's level.</summary>
internal sealed class FloodDutyRule : IPointsRule
{
    /// <inheritdoc/>
    public string Id => "flood.duty";

    /// <inheritdoc/>
    public string Version => "2026-1";

    /// <inheritdoc/>
    public IReadOnlyList<ActivityKind> Kinds { get; } = ["flood-duty"];

    /// <inheritdoc/>
    public RuleAnswer Evaluate(Activity activity) => activity.Tag("level") switch
    {
        "I" => RuleAnswer.Worth(8),
        "II" => RuleAnswer.Worth(5),
        "III" => RuleAnswer.Worth(3),
        var level => RuleAnswer.NoMatch("level", "I, II or III", level ?? "none"),
    };
}
