using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>A custom rule that faults: throws at level I, gives no answer at level II, and else answers. Generated schemes name it <c>sample.level</c>, version <c>faulty</c>.</summary>
public sealed class SampleFaultyRule : IPointsRule
{
    /// <inheritdoc/>
    public string Id => "sample.level";

    /// <inheritdoc/>
    public string Version => "faulty";

    /// <inheritdoc/>
    public IReadOnlyList<ActivityKind> Kinds { get; } = [.. Vocabulary.CustomKinds.Select(ActivityKind.Parse)];

    /// <inheritdoc/>
    public RuleAnswer Evaluate(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Tag("level") switch
        {
            "I" => throw new InvalidOperationException("This rule faults on purpose."),
            "II" => default,
            _ => RuleAnswer.Worth(1),
        };
    }
}
