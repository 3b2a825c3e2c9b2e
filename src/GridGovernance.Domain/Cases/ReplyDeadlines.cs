namespace GridGovernance.Domain.Cases;

/// <summary>How many working days after the appeal each reply is due, as a policy of the office. Defaults: acknowledged within 1, echoed within 3, answered within 10.</summary>
public sealed class ReplyDeadlines
{
    /// <summary>Working days for each of the three replies, counted from the day the appeal was raised.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or a later reply would be due before an earlier one.</exception>
    public ReplyDeadlines(WorkingCalendar calendar, int acknowledgedWithin = 1, int echoedWithin = 3, int answeredWithin = 10)
    {
        Calendar = Guard.Against.Null(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(acknowledgedWithin);
        ArgumentOutOfRangeException.ThrowIfLessThan(echoedWithin, acknowledgedWithin);
        ArgumentOutOfRangeException.ThrowIfLessThan(answeredWithin, echoedWithin);
        (AcknowledgedWithin, EchoedWithin, AnsweredWithin) = (acknowledgedWithin, echoedWithin, answeredWithin);
    }

    /// <summary>Which days count.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>Working days until the acknowledgement.</summary>
    public int AcknowledgedWithin { get; }

    /// <summary>Working days until the echo.</summary>
    public int EchoedWithin { get; }

    /// <summary>Working days until the answer.</summary>
    public int AnsweredWithin { get; }

    /// <summary>The last day for the reply that leads to a stage, for an appeal raised on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No reply leads to the stage.</exception>
    public DateOnly DueOn(AppealStage reply, DateOnly raisedOn) => Calendar.AddWorkingDays(raisedOn, reply switch
    {
        AppealStage.Acknowledged => AcknowledgedWithin,
        AppealStage.Echoed => EchoedWithin,
        AppealStage.Answered => AnsweredWithin,
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "Only the three replies have deadlines."),
    });
}
