using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>Cases, appeals and mediations as activities of the units and persons on duty, never of who raised them.</summary>
/// <example>
/// <code>
/// var grid = GridCode.Create(DivisionCode.Parse("152221105215"), 1);
/// var appeal = Appeal.Raise(AppealId.From("a-1"), AppealOrigin.ResidentAppeal, grid, PersonId.From("resident"), new(2026, 3, 2));
/// var late = CaseActivities.OfLateReplies(appeal, new ReplyDeadlines(WorkingCalendar.WeekdaysOnly), new DateTimeOffset(2026, 3, 9, 18, 0, 0, TimeSpan.FromHours(8)));
/// </code>
/// </example>
public static class CaseActivities
{
    /// <summary>
    /// A closed case as activity of the unit that handled it, or of the person who reported the result for it, on the day it was closed; the quantity is the working days from dispatch.
    /// Null while it is open. A case reopened and closed again keeps its id, so it pays once; record it when it is verified.
    /// </summary>
    public static Activity? OfClosed(GridCase gridCase, WorkingCalendar calendar, DateTimeOffset recordedAt, PersonId? recorder = null, CaseCredit credit = CaseCredit.Unit)
    {
        Guard.Against.Null(gridCase);
        Guard.Against.Null(calendar);
        Guard.Against.EnumOutOfRange(credit);
        if (gridCase is not { ClosedAt: { } closedAt, DispatchedAt: { } dispatchedAt, Handler: { } handler })
            return null;
        var days = calendar.WorkingDaysBetween(DateOnly.FromDateTime(dispatchedAt.DateTime), DateOnly.FromDateTime(closedAt.DateTime));
        return new(IdOf(credit, "case-closed", gridCase.Id.ToString()), Credited(gridCase, handler, gridCase.History.Count, credit), ActivityKinds.CaseClosed,
            DateOnly.FromDateTime(closedAt.DateTime), Quantity.Of(days), TagsOf(gridCase), recordedAt, recorder);
    }

    /// <summary>Each supervision card a case was given, as activity of the unit that held it then, or of the person who had acted for it last.</summary>
    public static IReadOnlyList<Activity> OfSupervision(GridCase gridCase, DateTimeOffset recordedAt, PersonId? recorder = null, CaseCredit credit = CaseCredit.Unit)
    {
        Guard.Against.Null(gridCase);
        Guard.Against.EnumOutOfRange(credit);
        return [.. gridCase.History.Select((taken, index) => (taken, index)).Where(step => step.taken.Step is CaseStep.Supervise).Select(step => new Activity(
            IdOf(credit, "supervision", gridCase.Id.ToString(), step.taken.Supervision.ToString()), Credited(gridCase, step.taken.Holder, step.index, credit), ActivityKinds.SupervisionCard,
            DateOnly.FromDateTime(step.taken.At.DateTime), tags: ["card=" + CardOf(step.taken.Supervision)], recordedAt: recordedAt, recorder: recorder))];
    }

    /// <summary>An answered appeal as activity of who answered; the quantity is the calendar days it took. Null before the answer.</summary>
    public static Activity? OfAnswer(Appeal appeal, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        if (Guard.Against.Null(appeal).Replies.FirstOrDefault(reply => reply.Stage is AppealStage.Answered) is not { } answer)
            return null;
        return new(StableId.Of("appeal-answered", appeal.Id.ToString()), answer.By, ActivityKinds.AppealAnswered, answer.On,
            Quantity.Of(answer.On.DayNumber - appeal.RaisedOn.DayNumber), ["origin=" + OriginOf(appeal.Origin)], recordedAt, recorder);
    }

    /// <summary>Each reply that was given late, as activity of who gave it, on the day it was given.</summary>
    public static IReadOnlyList<Activity> OfLateReplies(Appeal appeal, ReplyDeadlines deadlines, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(deadlines);
        return [.. Guard.Against.Null(appeal).Replies
            .Where(reply => reply.Stage is not AppealStage.Closed && reply.On > deadlines.DueOn(reply.Stage, appeal.RaisedOn))
            .Select(reply => new Activity(StableId.Of("late-reply", appeal.Id.ToString(), reply.Stage.ToString()), reply.By, ActivityKinds.LateReply, reply.On,
                tags: ["reply=" + ReplyOf(reply.Stage)], recordedAt: recordedAt, recorder: recorder))];
    }

    /// <summary>A mediation that ended in an agreement, as activity of every body that took part; none otherwise.</summary>
    public static IReadOnlyList<Activity> OfMediation(JointMediation mediation, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        if (Guard.Against.Null(mediation).Stage is not MediationStage.Agreed)
            return [];
        return [.. mediation.Bodies.Select(body => new Activity(StableId.Of("mediation", mediation.Id.ToString(), body.ToString()), body,
            ActivityKinds.MediationAgreed, mediation.History[^1].On, recordedAt: recordedAt, recorder: recorder))];
    }

    private static ActivityId IdOf(CaseCredit credit, string source, params string[] parts) => StableId.Of(credit is CaseCredit.Person ? source + "-by" : source, parts);

    /// <summary>The unit, or who acted for it last among the first steps of the history.</summary>
    private static SubjectId Credited(GridCase gridCase, UnitId unit, int steps, CaseCredit credit) => credit is CaseCredit.Unit
        ? unit
        : gridCase.History.Take(steps).LastOrDefault(taken => taken.By.Unit == unit && taken.By.Person != gridCase.Originator) is { } last ? last.By.Person : unit;

    private static List<string> TagsOf(GridCase gridCase)
    {
        var tags = new List<string>();
        if (gridCase.Stage is CaseStage.Verified or CaseStage.Evaluated)
            tags.Add("verified");
        if (gridCase.OverdueSince is not null)
            tags.Add("overdue");
        if (gridCase.Reworks > 0)
            tags.Add("reworked");
        return tags;
    }

    private static string CardOf(SupervisionLevel level) => level switch
    {
        SupervisionLevel.Yellow => "yellow",
        SupervisionLevel.Red => "red",
        _ => "normal",
    };

    private static string OriginOf(AppealOrigin origin) => origin switch
    {
        AppealOrigin.PartyRequirement => "party-requirement",
        AppealOrigin.VillageNeed => "village-need",
        _ => "resident-appeal",
    };

    private static string ReplyOf(AppealStage reply) => reply switch
    {
        AppealStage.Acknowledged => "acknowledged",
        AppealStage.Echoed => "echoed",
        _ => "answered",
    };
}
