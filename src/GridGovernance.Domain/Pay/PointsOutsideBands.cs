namespace GridGovernance.Domain.Pay;

/// <summary>Points lie above the last band of the grading policy, which declares an end. Correct the points, or leave the last band open above.</summary>
/// <param name="Subject">The first such subject by key.</param>
/// <param name="Points">Its points.</param>
/// <param name="Highest">The last value the bands cover, or the edge they stay below.</param>
public sealed record PointsOutsideBands(SubjectId Subject, Points Points, Points Highest) : Refusal("pay.points-outside-bands")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the {Points} points of {Subject} lie above the last band, which ends at {Highest}", $"{Subject}的{Points}分高于最高档次的上限{Highest}");
}
