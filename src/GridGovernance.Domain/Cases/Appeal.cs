using System.Globalization;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// An appeal to a grid: what the party requires, the village needs or residents ask. It gets three replies in order, each with date and author,
/// and is never closed without an answer. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var appeal = Appeal.Raise(AppealId.From("a-1"), AppealOrigin.ResidentAppeal, GridCode.Parse("152221105215001"), PersonId.From("resident"), new(2026, 3, 2));
/// appeal.Acknowledge("we have it", PersonId.From("w-1"), new(2026, 3, 2)).OrThrow(); // 有回应; 有回音 and 有回答 follow
/// </code>
/// </example>
public sealed partial class Appeal
{
    private readonly List<AppealReply> replies = [];

    private Appeal(AppealId id, AppealOrigin origin, GridCode grid, PersonId raisedBy, DateOnly raisedOn, DivisionCode? serviceCentre) =>
        (Id, Origin, Grid, RaisedBy, RaisedOn, ServiceCentre) = (id, origin, grid, raisedBy, raisedOn, serviceCentre);

    /// <summary>The appeal's id, for life.</summary>
    public AppealId Id { get; }

    /// <summary>Who asks.</summary>
    public AppealOrigin Origin { get; }

    /// <summary>The grid that answers.</summary>
    public GridCode Grid { get; }

    /// <summary>Who raised it.</summary>
    public PersonId RaisedBy { get; }

    /// <summary>The day it was raised.</summary>
    public DateOnly RaisedOn { get; }

    /// <summary>The division whose service centre (党群服务中心) took it in; null where it was raised elsewhere, on a visit for example.</summary>
    public DivisionCode? ServiceCentre { get; }

    /// <summary>How far it has come.</summary>
    public AppealStage Stage => replies.Count == 0 ? AppealStage.Raised : replies[^1].Stage;

    /// <summary>The case it opened, where it needed one.</summary>
    public CaseId? Case { get; private set; }

    /// <summary>The replies given, in order; the last one may be the closing.</summary>
    public IReadOnlyList<AppealReply> Replies => replies;

    /// <summary>How often it changed, for optimistic concurrency: each reply counts once, and the case it opened once.</summary>
    public int Version => replies.Count + (Case is null ? 0 : 1);

    /// <summary>Id, stage and version.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Stage}, version {Version}");

    /// <summary>Raises an appeal.</summary>
    /// <param name="id">The appeal's id.</param>
    /// <param name="origin">Who asks.</param>
    /// <param name="grid">The grid that answers.</param>
    /// <param name="raisedBy">Who raises it.</param>
    /// <param name="raisedOn">The day.</param>
    /// <param name="at">The service centre that takes it in, of the grid's village or of what the village lies in; null where it is raised elsewhere.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the service centre stands elsewhere.</exception>
    public static Appeal Raise(AppealId id, AppealOrigin origin, GridCode grid, PersonId raisedBy, DateOnly raisedOn, ServiceCentre? at = null)
    {
        Guard.Against.Default(id);
        Guard.Against.EnumOutOfRange(origin);
        Guard.Against.Default(grid);
        Guard.Against.Default(raisedBy);
        if (at is not null && !at.Division.Contains(grid.Village))
            throw new ArgumentException($"The service centre of {at.Division} does not serve grid {grid}.", nameof(at));
        return new(id, origin, grid, raisedBy, raisedOn, at?.Division);
    }

    /// <summary>有回应: the grid has heard it.</summary>
    public ReplyOutcome Acknowledge(string text, PersonId by, DateOnly on) => Reply(AppealStage.Acknowledged, text, by, on);

    /// <summary>有回音: the grid says what is being done.</summary>
    public ReplyOutcome Echo(string text, PersonId by, DateOnly on) => Reply(AppealStage.Echoed, text, by, on);

    /// <summary>有回答: the result.</summary>
    public ReplyOutcome Answer(string text, PersonId by, DateOnly on) => Reply(AppealStage.Answered, text, by, on);

    /// <summary>Closes an answered appeal.</summary>
    public ReplyOutcome Close(string text, PersonId by, DateOnly on) => Reply(AppealStage.Closed, text, by, on);

    /// <summary>
    /// Opens a case for what the appeal asks: raised by whoever raised the appeal, in its grid, and collected by the acting unit. The appeal still gets its replies.
    /// Refused, in this order: the appeal is closed, it has opened a case already, the moment lies before the day it was raised.
    /// </summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public OpenCaseOutcome OpenCase(CaseId id, CaseActor by, DateTimeOffset at, ChainOfCommand chain, CaseDeadlines deadlines)
    {
        Guard.Against.Default(id);
        if (Stage is AppealStage.Closed)
            return new AppealClosed(Id);
        if (Case is { } first)
            return new AppealHasCase(Id, first);
        if (DateOnly.FromDateTime(at.DateTime) is var day && day < RaisedOn)
            return new ReplyOutOfTime(Id, RaisedOn, day);
        var opened = GridCase.Collect(id, Grid, RaisedBy, by, at, chain, deadlines);
        Case = id;
        return opened;
    }

    /// <summary>The replies that are overdue on a day, earliest first.</summary>
    public IReadOnlyList<AppealStage> OverdueOn(DateOnly day, ReplyDeadlines deadlines)
    {
        Guard.Against.Null(deadlines);
        AppealStage[] due = [AppealStage.Acknowledged, AppealStage.Echoed, AppealStage.Answered];
        return [.. due.Where(reply => Stage < reply && deadlines.DueOn(reply, RaisedOn) < day)];
    }

    private ReplyOutcome Reply(AppealStage asked, string text, PersonId by, DateOnly on)
    {
        Guard.Against.NullOrWhiteSpace(text);
        Guard.Against.Default(by);
        if (Stage is AppealStage.Closed)
            return new AppealClosed(Id);
        if (asked != Stage + 1)
            return new ReplyOutOfOrder(Id, Stage, asked);
        var last = replies.Count == 0 ? RaisedOn : replies[^1].On;
        if (on < last)
            return new ReplyOutOfTime(Id, last, on);
        var reply = new AppealReply(Id, asked, by, on, text);
        replies.Add(reply);
        return reply;
    }
}
