namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The correction of a final earlier period, recomputed total less settled total, dated into this one: added after the ceiling, outside caps. <c>default</c> corrects nothing.
/// </summary>
public readonly record struct Adjustment
{
    /// <summary>A correction.</summary>
    /// <param name="amount">Recomputed less settled total.</param>
    /// <param name="cause">The activity that caused it, where one did.</param>
    public Adjustment(Points amount, ActivityId? cause = null) => (Amount, Cause) = (amount, cause);

    /// <summary>Recomputed less settled total.</summary>
    public Points Amount { get; }

    /// <summary>The activity that caused it, or null.</summary>
    public ActivityId? Cause { get; }
}
