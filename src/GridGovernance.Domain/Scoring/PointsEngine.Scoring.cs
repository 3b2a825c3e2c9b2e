using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>The ways in for activities as objects: one subject, a population, a run.</summary>
public sealed partial class PointsEngine
{
    /// <summary>
    /// Scores one subject. Refusals: <see cref="PeriodNotScorable"/>, then <see cref="EvaluationFaulted"/>. Activities of others, of other periods and of unknown kinds,
    /// duplicates and conflicts are in the statement's findings.
    /// </summary>
    /// <param name="subject">Who, with exemption, suspensions and opening where there are any.</param>
    /// <param name="period">A period of the scheme's kind.</param>
    /// <param name="activities">Activities in any order.</param>
    /// <param name="options">How; <see cref="ScoringOptions.Default"/> when not given.</param>
    public ScoreOutcome Score(ScoredSubject subject, Period period, IEnumerable<Activity> activities, ScoringOptions? options = null)
    {
        Guard.Against.Null(subject);
        Guard.Against.Null(activities);
        if (VersionFor(period, out var reason) is not { } version)
            return new PeriodNotScorable(period, reason!);
        options ??= ScoringOptions.Default;
        var scorer = version.Borrow(period, options);
        var statement = scorer.Score(subject, activities, out var faults, out _);
        version.GiveBack(scorer);
        return statement is not null ? statement : new EvaluationFaulted(subject.Subject, faults);
    }

    /// <summary>
    /// Scores a population: one statement for each subject listed, also those without activities, and every finding. A subject whose evaluation faults has a finding and no statement.
    /// </summary>
    /// <param name="period">A period of the scheme's kind; another one, or one no version covers, gives a report with that finding and no statement.</param>
    /// <param name="subjects">Who is scored, nobody twice.</param>
    /// <param name="activities">Activities in any order.</param>
    /// <param name="options">How; <see cref="ScoringOptions.Default"/> when not given.</param>
    /// <param name="cancellationToken">Stops between subjects.</param>
    /// <exception cref="ArgumentException">A subject is listed twice.</exception>
    public ScoringReport ScoreAll(Period period, IReadOnlyList<ScoredSubject> subjects, IEnumerable<Activity> activities, ScoringOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(activities);
        options ??= ScoringOptions.Default;
        var intake = TakeIn(activities, options, shaped: options.Level is not ExplanationLevel.Full);
        var report = Score(period, Guard.Against.Null(subjects), intake, options, cancellationToken);
        intake.Release();
        return report;
    }

    /// <summary>
    /// Begins a run: activities come in batch by batch, on one thread; runs over parts of the input merge, and a record in two of them counts once.
    /// The host owns reading, waiting and threads.
    /// </summary>
    /// <param name="period">The period scored when the run is finished.</param>
    /// <param name="options">How; <see cref="ScoringOptions.Default"/> when not given.</param>
    public PointsRun Begin(Period period, ScoringOptions? options = null) => new(this, period, options ?? ScoringOptions.Default);

    /// <summary>
    /// Begins a run over input that comes grouped by subject: each subject is scored as soon as the next one begins, so that memory holds one subject's activities, not the population's.
    /// </summary>
    /// <param name="period">A period of the scheme's kind that a version covers.</param>
    /// <param name="subjects">Who is scored, nobody twice; when null, whoever comes.</param>
    /// <param name="options">How; <see cref="ScoringOptions.Default"/> when not given. One thread scores, whatever they say.</param>
    /// <param name="idsAreUnique">
    /// The caller vouches that no id stands under two subjects, as for a key of a database. Without it the run remembers some 16 bytes of every id, and reports an id that comes under a second
    /// subject; the first subject's statement is out by then.
    /// </param>
    /// <exception cref="ArgumentException">The period cannot be scored, or a subject is listed twice.</exception>
    public GroupedRun BeginGrouped(Period period, IReadOnlyList<ScoredSubject>? subjects = null, ScoringOptions? options = null, bool idsAreUnique = false) =>
        new(VersionFor(period, out var reason) ?? throw new ArgumentException(reason!.ToString(), nameof(period)), period, subjects, options ?? ScoringOptions.Default, idsAreUnique);

    internal ScoringReport Score(Period period, IReadOnlyList<ScoredSubject> subjects, ActivityIntake intake, ScoringOptions options, CancellationToken cancellationToken)
    {
        if (VersionFor(period, out var reason) is not { } version)
            return new(period, [], [reason!]);
        var population = new Population(version, period, subjects, intake, options);
        return population.Score(cancellationToken);
    }

    internal static ActivityIntake TakeIn(IEnumerable<Activity> activities, ScoringOptions options, bool shaped = false)
    {
        var intake = new ActivityIntake(shaped);
        TakeIn(activities, options, intake);
        return intake;
    }

    internal static void TakeIn(IEnumerable<Activity> activities, ScoringOptions options, ActivityIntake intake)
    {
        switch (activities)
        {
            case Activity[] array:
                TakeIn(array.AsSpan(), options, intake);
                break;
            case List<Activity> list:
                TakeIn(CollectionsMarshal.AsSpan(list), options, intake);
                break;
            default:
                foreach (var chunk in activities.Chunk(ActivityIntake.Ahead))
                    TakeIn(chunk.AsSpan(), options, intake);
                break;
        }
    }

    internal static void TakeIn(ReadOnlySpan<Activity> activities, ScoringOptions options, ActivityIntake intake)
    {
        intake.Reserve(activities.Length);
        var known = 0;
        for (var i = 0; i < activities.Length; i++)
        {
            if (IsKnown(Guard.Against.Null(activities[i], nameof(activities)), options))
                continue;
            intake.Add(activities[known..i]);
            known = i + 1;
        }

        intake.Add(activities[known..]);
    }

    internal static bool IsKnown(Activity activity, ScoringOptions options) => options.AsOf is not { } instant || activity.RecordedAt is not { } recorded || recorded <= instant;

    internal static Finding[] Sorted(IReadOnlyCollection<Finding> findings) => findings.Count == 0 ? []
        : [.. findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Value, StringComparer.Ordinal)];
}
