namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A cap (封顶) of a category: its credits, or its deductions, count at most so many points in each window. It bounds the window as a set;
/// the order of the activities decides only which of them is shown as trimmed.
/// </summary>
public sealed class PointsCap
{
    internal PointsCap(CapTarget on, PointsWindow per, Points points) => (On, Per, Points) = (on, per, points);

    /// <summary>Which side is bounded.</summary>
    public CapTarget On { get; }

    /// <summary>In which window; never <see cref="PointsWindow.Activity"/>.</summary>
    public PointsWindow Per { get; }

    /// <summary>At most so many points, 0 or more, without a sign: 25 on deductions lets a window take away 25.</summary>
    public Points Points { get; }
}
