using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>What came of giving feedback: <see cref="FeedbackGiven"/>, or that they have not checked in, or gave it for this period already.</summary>
public sealed class FeedbackOutcome : Outcome<FeedbackGiven, CheckInMissing, FeedbackAlreadyGiven>
{
    private FeedbackOutcome(OneOf<FeedbackGiven, CheckInMissing, FeedbackAlreadyGiven> outcome) : base(outcome) { }

    /// <summary>Given.</summary>
    public static implicit operator FeedbackOutcome(FeedbackGiven given) => new(given);

    /// <summary>They have not checked in.</summary>
    public static implicit operator FeedbackOutcome(CheckInMissing refusal) => new(refusal);

    /// <summary>Given before.</summary>
    public static implicit operator FeedbackOutcome(FeedbackAlreadyGiven refusal) => new(refusal);
}

/// <summary>Feedback of an organisation or member was noted.</summary>
/// <param name="Community">The community.</param>
/// <param name="Who">The organisation or member.</param>
/// <param name="Period">The period it was given for.</param>
/// <param name="On">The day.</param>
public sealed record FeedbackGiven(DivisionCode Community, SubjectId Who, Period Period, DateOnly On);

/// <summary>Who has not checked in at the community by that day gives no feedback and serves no hours there.</summary>
/// <param name="Community">The community.</param>
/// <param name="Who">The organisation or member.</param>
/// <param name="On">The day asked for.</param>
public sealed record CheckInMissing(DivisionCode Community, SubjectId Who, DateOnly On) : Refusal("check-in.missing")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Who} had not checked in at {Community} by {On:yyyy-MM-dd}",
        $"截至 {On:yyyy-MM-dd},{Who} 尚未在 {Community} 报到");
}

/// <summary>Feedback counts once a period.</summary>
/// <param name="Who">The organisation or member.</param>
/// <param name="Period">The period.</param>
public sealed record FeedbackAlreadyGiven(SubjectId Who, Period Period) : Refusal("feedback.already")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Who} has given feedback for {Period} already", $"{Who} 已提交 {Period} 的反馈");
}
