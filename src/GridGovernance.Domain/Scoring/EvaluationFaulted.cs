namespace GridGovernance.Domain.Scoring;

/// <summary>A rule threw or gave no answer, or points left their range: there is no total, rather than a wrong one. A cured rule or activity lets it be scored.</summary>
/// <param name="Subject">Whose evaluation faulted.</param>
/// <param name="Faults">Every fault, with rule and activity.</param>
public sealed record EvaluationFaulted(SubjectId Subject, IReadOnlyList<Finding> Faults) : Refusal("scoring.faulted")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Subject} cannot be scored: {string.Join("; ", Faults.Select(fault => fault.Describe(Language.English)))}",
        $"无法对{Subject}计分:{string.Join(";", Faults.Select(fault => fault.Describe(Language.Chinese)))}");
}
