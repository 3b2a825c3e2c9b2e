namespace GridGovernance.Domain.Scoring;

/// <summary>What posting one activity did. <c>default</c> is counted, without a change.</summary>
public readonly record struct PointsPosted
{
    internal PointsPosted(PostStatus status, Points change, Points total) => (Status, Change, Total) = (status, change, total);

    /// <summary>What became of the activity.</summary>
    public PostStatus Status { get; }

    /// <summary>The total after less the total before.</summary>
    public Points Change { get; }

    /// <summary>The total after.</summary>
    public Points Total { get; }
}
