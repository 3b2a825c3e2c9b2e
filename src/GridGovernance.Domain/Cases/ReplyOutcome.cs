namespace GridGovernance.Domain.Cases;

/// <summary>What came of a reply: <see cref="AppealReply"/>, or the first obstacle: the appeal is closed, the reply is not the next one, or it lies before the last.</summary>
public sealed class ReplyOutcome : Outcome<AppealReply, AppealClosed, ReplyOutOfOrder, ReplyOutOfTime>
{
    private ReplyOutcome(OneOf<AppealReply, AppealClosed, ReplyOutOfOrder, ReplyOutOfTime> outcome) : base(outcome) { }

    /// <summary>The reply was given.</summary>
    public static implicit operator ReplyOutcome(AppealReply reply) => new(reply);

    /// <summary>The appeal is closed.</summary>
    public static implicit operator ReplyOutcome(AppealClosed refusal) => new(refusal);

    /// <summary>Another reply is next.</summary>
    public static implicit operator ReplyOutcome(ReplyOutOfOrder refusal) => new(refusal);

    /// <summary>The reply would lie before the last one.</summary>
    public static implicit operator ReplyOutcome(ReplyOutOfTime refusal) => new(refusal);
}

/// <summary>After closing there are no replies.</summary>
/// <param name="Appeal">The appeal.</param>
public sealed record AppealClosed(AppealId Appeal) : Refusal("appeal.closed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"appeal {Appeal} is closed", $"诉求 {Appeal} 已办结");
}

/// <summary>The replies come in order, and none closes an appeal unanswered.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Asked">The stage asked for.</param>
public sealed record ReplyOutOfOrder(AppealId Appeal, AppealStage Stage, AppealStage Asked) : Refusal("appeal.reply-out-of-order")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"appeal {Appeal} is {Stage}; {Asked} is not the next step",
        $"诉求 {Appeal} 当前为 {Stage},下一步不能是 {Asked}");
}

/// <summary>A reply, and the case an appeal opens, cannot lie before what they follow.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Last">The day of the last step.</param>
/// <param name="On">The day asked for.</param>
public sealed record ReplyOutOfTime(AppealId Appeal, DateOnly Last, DateOnly On) : Refusal("appeal.reply-out-of-time")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"appeal {Appeal}: a step on {On:yyyy-MM-dd} would lie before the last step, on {Last:yyyy-MM-dd}",
        $"诉求 {Appeal}:{On:yyyy-MM-dd} 早于上一步 {Last:yyyy-MM-dd}");
}
