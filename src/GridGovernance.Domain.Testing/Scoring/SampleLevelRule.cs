using System.Collections.Frozen;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>
/// A sound custom rule for tests: looks the tag <c>level</c> up in a table; level I is worth 8, II is worth 5.25, an empty level costs 3. Generated schemes name it <c>sample.level</c>, version <c>1</c>.
/// </summary>
public sealed class SampleLevelRule : IPointsRule
{
    private static readonly FrozenDictionary<string, Points> Worth = new Dictionary<string, Points>
    {
        ["I"] = 8,
        ["II"] = Points.Parse("5.25"),
        [""] = -3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Id => "sample.level";

    /// <inheritdoc/>
    public string Version => "1";

    /// <inheritdoc/>
    public IReadOnlyList<ActivityKind> Kinds { get; } = [.. Vocabulary.CustomKinds.Select(ActivityKind.Parse)];

    /// <inheritdoc/>
    public RuleAnswer Evaluate(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Tag("level") is { } level && Worth.TryGetValue(level, out var worth)
            ? RuleAnswer.Worth(worth) : RuleAnswer.NoMatch("level", "I, II or empty", activity.Tag("level") ?? "none");
    }
}
