using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>A rule of the caller's own that says what the scheme's own pieces say, so that both sides of a comparison stay equal.</summary>
internal sealed class PieceRule : IPointsRule
{
    public const string RuleId = "piece";
    public const string RuleVersion = "1";
    private static readonly Dictionary<ActivityKind, RuleAnswer> Worth = Enumerable.Range(0, CountyScheme.Kinds)
        .ToDictionary(kind => CountyScheme.KindNames[kind], kind => RuleAnswer.Worth(CountyScheme.Tenths(CountyScheme.PieceOf(kind) * (CountyScheme.IsDeduction(kind) ? -1 : 1))));

    public string Id => RuleId;

    public string Version => RuleVersion;

    public IReadOnlyList<ActivityKind> Kinds => CountyScheme.KindNames;

    public RuleAnswer Evaluate(Activity activity) => Worth[activity.Kind];
}
