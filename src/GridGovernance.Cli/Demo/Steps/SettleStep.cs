using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Reports;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>One round whole: prepared, published for working days, objected to, reviewed by somebody else, final. Only final points are paid.</summary>
internal sealed class SettleStep
{
    private static readonly PersonId Approver = PersonId.From("approver");
    private static readonly PersonId Reviewer = PersonId.From("reviewer");

    private SettleStep(SettlementRound round, PointsStatement before) => (Round, Before) = (round, before);

    /// <summary>The round, final.</summary>
    public SettlementRound Round { get; }

    /// <summary>What hangs out at the service centre of 科尔沁镇, and until when.</summary>
    public PublicNotice Notice { get; private init; } = null!;

    /// <summary>The statement that was objected to, as it was published.</summary>
    public PointsStatement Before { get; }

    /// <summary>The statement as it became.</summary>
    public PointsStatement After => Round.StatementOf(Before.Subject)!;

    /// <summary>Takes the month through its round. One worker's closed case had been forgotten, and is counted; another's objection has no ground.</summary>
    public static SettleStep Build(DemoRun run)
    {
        var published = At(DemoRun.Month.LastDay.AddDays(1));
        var round = SettlementRound.Open(DemoRun.Month, DemoRun.Office, published);
        round.Prepare(run.Score.Report.Statements, DemoRun.Office, published).OrThrow();
        round.Publish(Approver, published).OrThrow();
        var notice = PublicNotice.Of(round, run.Net.Registered.ServiceCentreOf(DivisionCode.Parse(Scale.KeerqinTown))!).OrThrow();

        var before = run.Score.Ranked[run.Score.Ranked.Count * 4 / 5];
        var other = run.Score.Ranked[^1];
        var (first, second) = (ObjectionId.From("objection-1"), ObjectionId.From("objection-2"));
        round.RaiseObjection(first, before.Subject, before.Subject.Person!.Value, At(round.NoticeUntil!.Value), "a closed case is missing").OrThrow();
        round.RaiseObjection(second, other.Subject, other.Subject.Person!.Value, At(round.NoticeUntil!.Value), "the total seems low").OrThrow();
        var reviewed = At(round.ReviewUntil!.Value);
        var forgotten = new Activity(ActivityId.From("A-forgotten"), before.Subject, ActivityKinds.CaseClosed, DemoRun.Month.LastDay, Quantity.One, ["verified"]);
        round.Uphold(first, ObjectionState.Upheld, [new MissingEntry(forgotten)], new ReviewBasis(LedgerOf(run, before.Subject), run.Score.Engine), Reviewer, reviewed).OrThrow();
        round.Decide(second, ObjectionState.Dismissed, null, Reviewer, reviewed).OrThrow();
        round.Finalise(Approver, reviewed.AddDays(1)).OrThrow();
        return new(round, before) { Notice = notice };
    }

    /// <summary>The subject's month as the office's ledger holds it, in the order it became known; the compensating entry of the objection goes into it.</summary>
    private static PointsLedger LedgerOf(DemoRun run, SubjectId subject)
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        foreach (var activity in run.Score.Activities.Where(activity => activity.Subject == subject).OrderBy(activity => activity.RecordedAt).ThenBy(activity => activity.Id))
            ledger.Record(activity, activity.Recorder ?? DemoRun.Office, activity.RecordedAt!.Value).OrThrow();
        return ledger;
    }

    private static DateTimeOffset At(DateOnly day) => new(day.Year, day.Month, day.Day, 9, 0, 0, TimeSpan.FromHours(8));
}
