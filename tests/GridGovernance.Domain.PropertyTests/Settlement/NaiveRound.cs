using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.PropertyTests.Settlement;

/// <summary>A round written down as its rules read, counting working days one by one; an oracle for the library. Faults are planted by overriding a rule.</summary>
internal class NaiveRound(RoundStory story) : IRound
{
    private readonly NaiveWorkingCalendar calendar = new(story.Terms.Calendar);
    private readonly SortedDictionary<int, (int Subject, int By, ObjectionState State)> objections = [];
    private readonly SortedDictionary<int, int> totals = [];
    private RoundState state;
    private int preparer = -1;
    private DateOnly noticeUntil;
    private DateTimeOffset last = DateTimeOffset.MinValue;

    public bool Do(RoundCommand command)
    {
        if (command.At < last || !MayStep(state, command.Kind) || !Take(command))
            return false;
        last = command.At;
        return true;
    }

    public string Tells() => $"{state} [{string.Join(' ', totals.Select(pair => $"p-{pair.Key}={pair.Value}"))}] [{string.Join(' ', objections.Select(pair => $"o-{pair.Key}={pair.Value.State}"))}]";

    protected virtual bool MayStep(RoundState from, RoundCommandKind kind) => kind switch
    {
        RoundCommandKind.Prepare => from is RoundState.Open or RoundState.Provisional,
        RoundCommandKind.Publish => from is RoundState.Provisional,
        _ => from is RoundState.PublicNotice,
    };

    protected virtual DateOnly Deadline(DateOnly from, int workingDays) => calendar.AddWorkingDays(from, workingDays);

    protected virtual bool MayApprove(int who, int preparedBy) => who != preparedBy;

    protected virtual bool MayReview(int who, int preparedBy, int objector, int subject) => who != preparedBy && who != objector && who != subject;

    protected virtual bool MayWithdraw(int who, int objector) => who == objector;

    protected virtual bool MayBecome(int before, int after) => story.MayLower || after >= before;

    protected virtual ObjectionState AtTheEnd(ObjectionState open) => open is ObjectionState.Open ? ObjectionState.Expired : open;

    private bool Take(RoundCommand command)
    {
        var known = objections.TryGetValue(command.Objection, out var objection);
        switch (command.Kind)
        {
            case RoundCommandKind.Prepare:
                (totals[0], totals[1], preparer, state) = (61, 61, command.By, RoundState.Provisional);
                return true;
            case RoundCommandKind.Publish when MayApprove(command.By, preparer):
                (noticeUntil, state) = (Deadline(command.On, story.NoticeDays), RoundState.PublicNotice);
                return true;
            case RoundCommandKind.Raise when !known && command.On <= noticeUntil:
                objections[command.Objection] = (command.Subject, command.By, ObjectionState.Open);
                return true;
            case RoundCommandKind.Uphold when known && objection.State is ObjectionState.Open && MayReview(command.By, preparer, objection.By, objection.Subject) && MayBecome(totals[objection.Subject], command.Total):
                (objections[command.Objection], totals[objection.Subject]) = (objection with { State = ObjectionState.Upheld }, command.Total);
                return true;
            case RoundCommandKind.Dismiss when known && objection.State is ObjectionState.Open && MayReview(command.By, preparer, objection.By, objection.Subject):
                objections[command.Objection] = objection with { State = ObjectionState.Dismissed };
                return true;
            case RoundCommandKind.Withdraw when known && objection.State is ObjectionState.Open && MayWithdraw(command.By, objection.By):
                objections[command.Objection] = objection with { State = ObjectionState.Withdrawn };
                return true;
            case RoundCommandKind.Finalise when MayApprove(command.By, preparer) && command.On > noticeUntil
                && (command.On > Deadline(noticeUntil, story.ReviewDays) || objections.Values.All(one => one.State is not ObjectionState.Open)):
                foreach (var id in objections.Keys.ToArray())
                    objections[id] = objections[id] with { State = AtTheEnd(objections[id].State) };
                state = RoundState.Final;
                return true;
            default:
                return false;
        }
    }
}
