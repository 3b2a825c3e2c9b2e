using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// A case of a grid (事件、案件): collected, filed, dispatched, handled, fed back, inspected, closed, verified by the one who raised it, evaluated.
/// Never closed without feedback and inspection, never lost: the only ends are rejection with reasons and evaluation. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// UnitId township = UnitId.From("township"), village = UnitId.From("village");
/// var chain = ChainOfCommand.Build([(village, township)]);
/// var (officer, morning) = (new CaseActor(PersonId.From("o-1"), township), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)));
/// var gridCase = GridCase.Collect(CaseId.From("c-1"), GridCode.Parse("152221105215001"), PersonId.From("originator"), officer, morning, chain,
///     CaseDeadlines.WorkingDays(WorkingCalendar.WeekdaysOnly, 10));
/// gridCase.File(officer, morning).OrThrow();
/// gridCase.Dispatch(village, officer, morning).OrThrow(); // the clock starts
/// </code>
/// </example>
public sealed partial class GridCase
{
    private readonly ChainOfCommand chain;
    private readonly CaseDeadlines deadlines;
    private readonly List<CaseStepTaken> history = [];
    private readonly Stack<Handover> handovers = [];
    private readonly SortedSet<UnitId> copies = [];

    private GridCase(CaseId id, GridCode grid, PersonId originator, UnitId holder, ChainOfCommand chain, CaseDeadlines deadlines) =>
        (Id, Grid, Originator, Holder, this.chain, this.deadlines) = (id, grid, originator, holder, chain, deadlines);

    /// <summary>The case's id, for life.</summary>
    public CaseId Id { get; }

    /// <summary>The grid it arose in.</summary>
    public GridCode Grid { get; }

    /// <summary>Who raised it, and alone verifies and evaluates it.</summary>
    public PersonId Originator { get; }

    /// <summary>Where the case stands.</summary>
    public CaseStage Stage { get; private set; }

    /// <summary>The unit whose turn it is.</summary>
    public UnitId Holder { get; private set; }

    /// <summary>The unit that handled it last; null before anyone did.</summary>
    public UnitId? Handler { get; private set; }

    /// <summary>Whether it is parked (挂账): the clock stands still.</summary>
    public bool IsParked => parkedAt is not null;

    /// <summary>Whether it was marked urgent (加急).</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>The level of supervision, which only rises.</summary>
    public SupervisionLevel Supervision { get; private set; }

    /// <summary>The unit that raised supervision last.</summary>
    public UnitId? SupervisedBy { get; private set; }

    /// <summary>How often it was sent back for rework, by inspection or by the originator.</summary>
    public int Reworks { get; private set; }

    /// <summary>The originator's rating, 1 (poor) to 5 (good); null before evaluation.</summary>
    public int? Rating { get; private set; }

    /// <summary>Units that read along, in order of id.</summary>
    public IReadOnlyCollection<UnitId> Copies => copies;

    /// <summary>Every step taken, in order: nothing that happened to the case is lost.</summary>
    public IReadOnlyList<CaseStepTaken> History => history;

    /// <summary>The number of steps taken, for optimistic concurrency.</summary>
    public int Version => history.Count;

    /// <summary>Id, stage, holder and version.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Stage}, held by {Holder}, version {Version}");

    /// <summary>Raises a case (采集). The collecting unit holds it first.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static GridCase Collect(CaseId id, GridCode grid, PersonId originator, CaseActor by, DateTimeOffset at, ChainOfCommand chain, CaseDeadlines deadlines)
    {
        Guard.Against.Null(by);
        var raised = new GridCase(Guard.Against.Default(id), Guard.Against.Default(grid), Guard.Against.Default(originator), by.Unit,
            Guard.Against.Null(chain), Guard.Against.Null(deadlines));
        raised.Record(CaseStep.Collect, CaseStage.Collected, by.Unit, by, at, "");
        return raised;
    }

    private Refusal? Check(CaseStep step, CaseActor by, DateTimeOffset at, bool holderOnly = true)
    {
        Guard.Against.Null(by);
        if (!CaseFlow.Allows(step, Stage, IsParked))
            return new StepNotAllowed(Id, step, Stage, IsParked);
        if (holderOnly && by.Unit != Holder)
            return new NotTheHolder(Id, Holder, by.Unit);
        return at < history[^1].At ? new StepOutOfTime(Id, history[^1].At, at) : null;
    }

    private static CaseStepOutcome Refused(Refusal refusal) => refusal switch
    {
        StepNotAllowed notAllowed => notAllowed,
        NotTheHolder notTheHolder => notTheHolder,
        CaseStepObstacle obstacle => obstacle,
        _ => throw new InvariantBrokenException("CAS-1"),
    };

    private CaseStepTaken Record(CaseStep step, CaseStage to, UnitId holder, CaseActor by, DateTimeOffset at, string note)
    {
        var taken = new CaseStepTaken(Id, Grid, step, Stage, to, by, at, holder, Supervision, note);
        NoteTheClock(at);
        if (to != Stage || history.Count == 0)
            StartStage(to, at);
        (Stage, Holder) = (to, holder);
        history.Add(taken);
        return taken;
    }

    /// <summary>Who handed the case over, and at which stage, so that a return leads back there.</summary>
    private readonly record struct Handover(UnitId From, CaseStage Stage, bool IsDispatch);
}
