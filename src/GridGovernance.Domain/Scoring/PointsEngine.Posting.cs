namespace GridGovernance.Domain.Scoring;

/// <summary>The way in for one activity after another.</summary>
public sealed partial class PointsEngine
{
    /// <summary>Opens a tally for the caller to keep: the running total of one subject in one period.</summary>
    /// <param name="subject">Who, with exemption, suspensions and opening where there are any.</param>
    /// <param name="period">A period of the scheme's kind that a version covers.</param>
    /// <param name="options">Calendar; the level is always totals.</param>
    /// <exception cref="ArgumentException">The period cannot be scored.</exception>
    public PointsTally Open(ScoredSubject subject, Period period, ScoringOptions? options = null) =>
        new(VersionFor(period, out var reason) ?? throw new ArgumentException(reason!.ToString(), nameof(period)), Guard.Against.Null(subject), period, options ?? ScoringOptions.Default);

    /// <summary>
    /// Posts one activity to a tally and answers with the change of the total. Nothing is allocated beyond what a custom rule allocates itself, except under schemes whose limits need every
    /// value by itself (windows that do not nest, a count after a limit in points, the more than 16 largest of varying values): their tallies keep the activities and score them again.
    /// </summary>
    /// <param name="tally">A tally of this engine; changed only when the status is counted.</param>
    /// <param name="activity">An activity that was not posted before.</param>
    /// <exception cref="ArgumentException">The tally is another engine's.</exception>
    public PointsPosted Post(PointsTally tally, Activity activity)
    {
        Guard.Against.Null(tally);
        Guard.Against.Null(activity);
        if (Array.IndexOf(versions, tally.Scheme) < 0)
            throw new ArgumentException("The tally is another engine's.", nameof(tally));
        return tally.Post(activity);
    }
}
