namespace GridGovernance.Domain.Cases;

/// <summary>What came of a step: <see cref="MediationStepTaken"/>, or the first obstacle: the mediation has ended, its time is up, or a guard of the step.</summary>
public sealed class MediationOutcome : Outcome<MediationStepTaken, MediationEnded, MediationTimeIsUp, MediationObstacle>
{
    private MediationOutcome(OneOf<MediationStepTaken, MediationEnded, MediationTimeIsUp, MediationObstacle> outcome) : base(outcome) { }

    /// <summary>The step was taken.</summary>
    public static implicit operator MediationOutcome(MediationStepTaken taken) => new(taken);

    /// <summary>The mediation has ended.</summary>
    public static implicit operator MediationOutcome(MediationEnded refusal) => new(refusal);

    /// <summary>Its time is up.</summary>
    public static implicit operator MediationOutcome(MediationTimeIsUp refusal) => new(refusal);

    /// <summary>A guard refused the step.</summary>
    public static implicit operator MediationOutcome(MediationObstacle refusal) => new(refusal);
}

/// <summary>Nothing follows the end.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="Stage">How it ended.</param>
public sealed record MediationEnded(MediationId Mediation, MediationStage Stage) : Refusal("mediation.ended")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"mediation {Mediation} has ended: {Stage}", $"调解 {Mediation} 已结束:{Stage}");
}

/// <summary>The last day has passed; the mediation can only be ended for that reason, or have been extended before.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="On">The day asked for.</param>
public sealed record MediationTimeIsUp(MediationId Mediation, DateOnly LastDay, DateOnly On) : Refusal("mediation.time-is-up")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"mediation {Mediation} ended its time on {LastDay:yyyy-MM-dd}, before {On:yyyy-MM-dd}",
        $"调解 {Mediation} 的期限为 {LastDay:yyyy-MM-dd},早于 {On:yyyy-MM-dd}");
}

/// <summary>A guard of one step refused it. The set is closed: the sealed records in this file.</summary>
public abstract record MediationObstacle : Refusal
{
    private protected MediationObstacle(string code) : base(code) { }
}

/// <summary>The time cannot be extended: the policy allows none, it was extended before, or not all parties ask for it.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="AllowedDays">The most days the policy allows.</param>
/// <param name="AskedDays">The days asked for.</param>
/// <param name="AllPartiesAsk">Whether all parties ask for it.</param>
public sealed record ExtensionNotAllowed(MediationId Mediation, int AllowedDays, int AskedDays, bool AllPartiesAsk) : MediationObstacle("mediation.extension-not-allowed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"mediation {Mediation} can be extended by at most {AllowedDays} days, once, when all parties ask; asked are {AskedDays}, {(AllPartiesAsk ? "by all" : "not by all")}",
        $"调解 {Mediation} 最多可延长 {AllowedDays} 天,仅一次,且须各方同意;申请 {AskedDays} 天,{(AllPartiesAsk ? "各方均同意" : "并非各方同意")}");
}

/// <summary>An agreement needs the signature of every party and every body.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="MissingParties">How many parties have not signed.</param>
/// <param name="MissingBodies">How many bodies have not signed.</param>
public sealed record SignaturesMissing(MediationId Mediation, int MissingParties, int MissingBodies) : MediationObstacle("mediation.signatures-missing")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"the agreement of mediation {Mediation} lacks {MissingParties} parties and {MissingBodies} bodies",
        $"调解 {Mediation} 的协议缺少 {MissingParties} 名当事人和 {MissingBodies} 个单位的签字");
}

/// <summary>Before the first session there is nothing to agree on.</summary>
/// <param name="Mediation">The mediation.</param>
public sealed record NoSessionHeld(MediationId Mediation) : MediationObstacle("mediation.no-session-held")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"mediation {Mediation} has held no session", $"调解 {Mediation} 尚未举行会议");
}

/// <summary>Somebody who is neither party nor body of the mediation.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="Who">The id.</param>
public sealed record NotPartOfMediation(MediationId Mediation, string Who) : MediationObstacle("mediation.not-part-of-it")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Who} takes no part in mediation {Mediation}", $"{Who} 不是调解 {Mediation} 的参与方");
}

/// <summary>The time of a mediation is not up yet.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="LastDay">Its last day.</param>
public sealed record TimeNotUpYet(MediationId Mediation, DateOnly LastDay) : MediationObstacle("mediation.time-not-up-yet")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"mediation {Mediation} runs until {LastDay:yyyy-MM-dd}", $"调解 {Mediation} 的期限为 {LastDay:yyyy-MM-dd}");
}

/// <summary>A step cannot lie before the one it follows, nor before the opening.</summary>
/// <param name="Mediation">The mediation.</param>
/// <param name="Last">The day of the last step, or of the opening.</param>
/// <param name="On">The day asked for.</param>
public sealed record MediationStepOutOfTime(MediationId Mediation, DateOnly Last, DateOnly On) : MediationObstacle("mediation.step-out-of-time")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"mediation {Mediation}: a step on {On:yyyy-MM-dd} would lie before the last one, on {Last:yyyy-MM-dd}",
        $"调解 {Mediation}:{On:yyyy-MM-dd} 早于上一步 {Last:yyyy-MM-dd}");
}
