using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>
/// The settlement (结算) of one period: open, provisional, public notice with objections, final. Every step says who and when; after the final one nothing changes.
/// Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// var worker = PersonId.From("w-017");
/// Activity[] activities = [new(ActivityId.From("a-1"), worker, "patrol", new DateOnly(2026, 3, 2))];
/// var statement = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
/// PersonId clerk = PersonId.From("clerk"), head = PersonId.From("head");
/// var closing = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));
/// var round = SettlementRound.Open(Period.Month(2026, 3), clerk, closing);
/// round.Prepare([statement], clerk, closing).OrThrow();
/// round.Publish(head, closing).OrThrow();                // on public notice for three working days
/// round.Finalise(head, closing.AddDays(14)).OrThrow();   // final: later corrections are adjustments of the next month
/// </code>
/// </example>
public sealed partial class SettlementRound
{
    private readonly List<RoundStep> steps = [];
    private readonly SortedDictionary<SubjectId, PointsStatement> statements = [];
    private readonly SortedDictionary<ObjectionId, Objection> objections = [];
    private readonly HashSet<int> effects = [];
    private DateTimeOffset preparedAt;

    private SettlementRound(Period period, SettlementTerms terms) => (Period, Terms) = (period, terms);

    /// <summary>The period settled.</summary>
    public Period Period { get; }

    /// <summary>The rules of the round.</summary>
    public SettlementTerms Terms { get; }

    /// <summary>Where the round stands.</summary>
    public RoundState State { get; private set; }

    /// <summary>Who prepared the statements last; null while nobody has.</summary>
    public PersonId? PreparedBy { get; private set; }

    /// <summary>The last day on which objections come in time; null before the notice.</summary>
    public DateOnly? NoticeUntil { get; private set; }

    /// <summary>The last day of review; null before the notice.</summary>
    public DateOnly? ReviewUntil { get; private set; }

    /// <summary>Every step, in order.</summary>
    public IReadOnlyList<RoundStep> Steps => steps;

    /// <summary>The number of steps, for optimistic concurrency.</summary>
    public int Version => steps.Count;

    /// <summary>The statements as they stand, by subject; a copy that later steps do not reach.</summary>
    public IReadOnlyList<PointsStatement> Statements => [.. statements.Values];

    /// <summary>The objections with their newest state, by id.</summary>
    public IReadOnlyList<Objection> Objections => [.. objections.Values];

    /// <summary>Period, state and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period}: {State}, statements {statements.Count}, objections {objections.Count}, version {Version}");

    /// <summary>Opens the round of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <param name="terms">The rules; the defaults when not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The terms are out of range.</exception>
    public static SettlementRound Open(Period period, PersonId by, DateTimeOffset at, SettlementTerms? terms = null)
    {
        var round = new SettlementRound(period, (terms ?? SettlementTerms.Default).Checked(nameof(terms)));
        round.steps.Add(new RoundOpened(at, Guard.Against.Default(by), period));
        return round;
    }

    /// <summary>The statement of a subject; null when the round has none.</summary>
    public PointsStatement? StatementOf(SubjectId subject) => statements.GetValueOrDefault(Guard.Against.Default(subject));

    /// <summary>
    /// Prepares provisional statements, in place of any before. Refusals are tried in this order: the round is past provisional, the step is backdated; the statements are not of the round.
    /// </summary>
    /// <param name="prepared">One statement per subject, of this period.</param>
    /// <param name="by">The preparer.</param>
    /// <param name="at">When.</param>
    public PrepareOutcome Prepare(IEnumerable<PointsStatement> prepared, PersonId by, DateTimeOffset at)
    {
        Guard.Against.Default(by);
        PointsStatement[] sorted = [.. Guard.Against.Null(prepared).OrderBy(statement => statement.Subject)];
        if (NotNow(State is RoundState.Open ? RoundState.Open : RoundState.Provisional, "prepare", at) is { } obstacle)
            return obstacle;
        if (sorted.Length == 0)
            return new StatementsNotOfRound(null);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Period != Period || (i > 0 && sorted[i].Subject == sorted[i - 1].Subject))
                return new StatementsNotOfRound(sorted[i].Subject);
        }

        statements.Clear();
        foreach (var statement in sorted)
            statements.Add(statement.Subject, statement);
        (State, PreparedBy, preparedAt) = (RoundState.Provisional, by, at);
        return Taken(new RoundPrepared(at, by, sorted));
    }

    /// <summary>Puts the statements up for notice. Refusals are tried in this order: the round is not provisional, the step is backdated; the approver prepared it.</summary>
    /// <param name="by">The approver, not the preparer.</param>
    /// <param name="at">When; the working days of notice begin on the day after; notice and review end with the calendar where they would pass it.</param>
    public PublishOutcome Publish(PersonId by, DateTimeOffset at)
    {
        Guard.Against.Default(by);
        if (NotNow(RoundState.Provisional, "publish", at) is { } obstacle)
            return obstacle;
        if (by == PreparedBy)
            return new DutiesNotSeparate(by, "prepared the statements / 编制人");
        NoticeUntil = Terms.Calendar.AddWorkingDaysAtMost(Terms.DayOf(at), Terms.NoticeWorkingDays);
        ReviewUntil = Terms.Calendar.AddWorkingDaysAtMost(NoticeUntil.Value, Terms.ReviewWorkingDays);
        State = RoundState.PublicNotice;
        return Taken(new RoundPublished(at, by, NoticeUntil.Value, ReviewUntil.Value));
    }

    /// <summary>
    /// Makes the round final; objections undecided after the days of review expire. Refusals are tried in this order: the round is not on notice, the step is backdated; the approver prepared it,
    /// the notice still runs, objections are open within the days of review.
    /// </summary>
    /// <param name="by">The approver, not the preparer.</param>
    /// <param name="at">When.</param>
    public FinaliseOutcome Finalise(PersonId by, DateTimeOffset at)
    {
        Guard.Against.Default(by);
        if (NotNow(RoundState.PublicNotice, "finalise", at) is { } obstacle)
            return obstacle;
        if (by == PreparedBy)
            return new DutiesNotSeparate(by, "prepared the statements / 编制人");
        if (Terms.DayOf(at) <= NoticeUntil)
            return new NoticeStillRunning(NoticeUntil.Value);
        Objection[] open = [.. objections.Values.Where(objection => objection.State is ObjectionState.Open)];
        if (open.Length > 0 && Terms.DayOf(at) <= ReviewUntil)
            return new ObjectionsStillOpen(open.Length, ReviewUntil.Value);
        Objection[] expired = [.. open.Select(objection => objection with { State = ObjectionState.Expired })];
        foreach (var objection in expired)
            objections[objection.Id] = objection;
        State = RoundState.Final;
        return Taken(new RoundFinalised(at, by, Statements, expired));
    }

    private RoundObstacle? NotNow(RoundState needed, string step, DateTimeOffset at) =>
        State != needed ? new RoundStepNotAllowed(State, step) : at < steps[^1].At ? new RoundStepBackdated(at, steps[^1].At) : null;

    private T Taken<T>(T step) where T : RoundStep
    {
        steps.Add(step);
        return step;
    }
}
