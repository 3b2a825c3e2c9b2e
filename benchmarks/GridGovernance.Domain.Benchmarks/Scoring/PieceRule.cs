using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>A rule of the caller's own for one kind, which says what the scheme's own piece says, so that both sides of a comparison stay equal.</summary>
internal sealed class PieceRule(int kind) : IPointsRule
{
    public const string RuleVersion = "1";
    private readonly RuleAnswer worth = RuleAnswer.Worth(CountyScheme.Tenths(CountyScheme.PieceOf(kind) * (CountyScheme.IsDeduction(kind) ? -1 : 1)));

    /// <summary>A rule for every kind.</summary>
    public static RuleSet All { get; } = RuleSet.Of([.. Enumerable.Range(0, CountyScheme.Kinds).Select(kind => new PieceRule(kind))]);

    public string Id => IdOf(kind);

    public string Version => RuleVersion;

    public IReadOnlyList<ActivityKind> Kinds => [CountyScheme.KindNames[kind]];

    public static string IdOf(int kind) => CountyScheme.Name("piece", kind);

    public RuleAnswer Evaluate(Activity activity) => activity.Quantity > Quantity.Zero ? worth : RuleAnswer.NoMatch("quantity", "> 0", "0");
}
