namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A limit of one rule: in each window it counts at most so many points, or only its so many largest activities. On a deduction it bounds what is taken away.
/// In one window the count is applied first, then the points.
/// </summary>
public sealed class RuleLimit
{
    internal RuleLimit(PointsWindow per, Points? points, int? count) => (Per, Points, Count) = (per, points, count);

    /// <summary>In which window; <see cref="PointsWindow.Activity"/> only for a limit in points.</summary>
    public PointsWindow Per { get; }

    /// <summary>At most so many points, 0 or more, without a sign; null for a count.</summary>
    public Points? Points { get; }

    /// <summary>Only so many activities, those of the largest value, 1 or more; null for a limit in points.</summary>
    public int? Count { get; }
}
