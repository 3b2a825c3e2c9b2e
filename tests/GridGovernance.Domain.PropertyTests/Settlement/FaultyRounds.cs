using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.PropertyTests.Settlement;

/// <summary>Rounds with one planted fault each, as a hasty author would make it.</summary>
internal static class FaultyRounds
{
    /// <summary>Decides objections of a final round.</summary>
    public sealed class FinalChanged(RoundStory story) : NaiveRound(story)
    {
        protected override bool MayStep(RoundState from, RoundCommandKind kind) => base.MayStep(from, kind) || (from is RoundState.Final && kind is RoundCommandKind.Prepare);
    }

    /// <summary>Gives one working day too many.</summary>
    public sealed class OneDayTooMany(RoundStory story) : NaiveRound(story)
    {
        protected override DateOnly Deadline(DateOnly from, int workingDays) => base.Deadline(from, workingDays + 1);
    }

    /// <summary>Counts the day of publication.</summary>
    public sealed class PublicationDayCounted(RoundStory story) : NaiveRound(story)
    {
        protected override DateOnly Deadline(DateOnly from, int workingDays) => base.Deadline(from, Math.Max(0, workingDays - 1));
    }

    /// <summary>Counts every day as worked.</summary>
    public sealed class CalendarDays(RoundStory story) : NaiveRound(story)
    {
        protected override DateOnly Deadline(DateOnly from, int workingDays) => from.AddDays(workingDays);
    }

    /// <summary>Lets the preparer approve.</summary>
    public sealed class PreparerApproves(RoundStory story) : NaiveRound(story)
    {
        protected override bool MayApprove(int who, int preparedBy) => true;
    }

    /// <summary>Lets objectors decide on their own objections.</summary>
    public sealed class ObjectorReviews(RoundStory story) : NaiveRound(story)
    {
        protected override bool MayReview(int who, int preparedBy, int objector, int subject) => who != preparedBy;
    }

    /// <summary>Lowers a score on an objection.</summary>
    public sealed class LowersScore(RoundStory story) : NaiveRound(story)
    {
        protected override bool MayBecome(int before, int after) => true;
    }

    /// <summary>Lets anybody withdraw an objection.</summary>
    public sealed class AnybodyWithdraws(RoundStory story) : NaiveRound(story)
    {
        protected override bool MayWithdraw(int who, int objector) => true;
    }

    /// <summary>Leaves undecided objections open for ever.</summary>
    public sealed class NothingExpires(RoundStory story) : NaiveRound(story)
    {
        protected override ObjectionState AtTheEnd(ObjectionState open) => open;
    }
}
