namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A scoring under way that carries the ids of what it took in: batches come in any order, runs over parts of the input merge, and a record in two of them counts once;
/// one id with two contents counts nowhere, in whichever run the two were met. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// var worker = PersonId.From("w-017");
/// Activity[] activities = [new(ActivityId.From("a-1"), worker, "patrol", new DateOnly(2026, 3, 2))];
/// var engine = PointsEngine.Create(scheme);
/// var (here, there) = (engine.Begin(Period.Month(2026, 3)), engine.Begin(Period.Month(2026, 3)));
/// here.Add(activities);
/// there.Add(activities); // the same record again: it counts once
/// here.MergeFrom(there);
/// var report = here.Finish([worker]);
/// </code>
/// </example>
public sealed class PointsRun
{
    private readonly PointsEngine engine;
    private readonly ScoringOptions options;
    private readonly ActivityIntake intake;

    internal PointsRun(PointsEngine engine, Period period, ScoringOptions options) =>
        (this.engine, Period, this.options, intake) = (engine, period, options, new(shaped: options.Level is not ExplanationLevel.Full));

    /// <summary>The period scored when the run is finished.</summary>
    public Period Period { get; }

    /// <summary>How many ids were taken in.</summary>
    public int Count => intake.Count;

    /// <summary>Takes in activities in any order.</summary>
    /// <exception cref="ArgumentNullException">An activity is null.</exception>
    public void Add(ReadOnlySpan<Activity> activities)
    {
        foreach (var activity in activities)
            Guard.Against.Null(activity, nameof(activities));
        PointsEngine.TakeIn(activities, options, intake);
    }

    /// <summary>Takes in one activity.</summary>
    public void Add(Activity activity)
    {
        if (PointsEngine.IsKnown(Guard.Against.Null(activity), options))
            intake.Add(activity);
    }

    /// <summary>Takes in what another run took in; the other stays as it is.</summary>
    /// <exception cref="ArgumentException">The other run belongs to another engine, period or options.</exception>
    public void MergeFrom(PointsRun other)
    {
        Guard.Against.Null(other);
        if (other.engine != engine || other.Period != Period || other.options != options)
            throw new ArgumentException("Only runs of one engine, one period and the same options can be merged.", nameof(other));
        if (other != this)
            intake.Add(other.intake);
    }

    /// <summary>Scores what was taken in. The run can take in more and be finished again.</summary>
    /// <param name="subjects">Who is scored, nobody twice.</param>
    /// <param name="cancellationToken">Stops between subjects.</param>
    /// <exception cref="ArgumentException">A subject is listed twice.</exception>
    public ScoringReport Finish(IReadOnlyList<ScoredSubject> subjects, CancellationToken cancellationToken = default) =>
        engine.Score(Period, Guard.Against.Null(subjects), intake, options, cancellationToken);
}
