namespace GridGovernance.Domain.Cases;

/// <summary>What came of opening a case for an appeal: the <see cref="GridCase"/>, or that the appeal is closed, has a case already, or was not yet raised at that moment.</summary>
public sealed class OpenCaseOutcome : Outcome<GridCase, AppealClosed, AppealHasCase, ReplyOutOfTime>
{
    private OpenCaseOutcome(OneOf<GridCase, AppealClosed, AppealHasCase, ReplyOutOfTime> outcome) : base(outcome) { }

    /// <summary>The case was opened.</summary>
    public static implicit operator OpenCaseOutcome(GridCase opened) => new(opened);

    /// <summary>The appeal is closed.</summary>
    public static implicit operator OpenCaseOutcome(AppealClosed refusal) => new(refusal);

    /// <summary>It has a case already.</summary>
    public static implicit operator OpenCaseOutcome(AppealHasCase refusal) => new(refusal);

    /// <summary>It was not yet raised.</summary>
    public static implicit operator OpenCaseOutcome(ReplyOutOfTime refusal) => new(refusal);
}

/// <summary>An appeal opens one case.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="Case">The case it has opened.</param>
public sealed record AppealHasCase(AppealId Appeal, CaseId Case) : Refusal("appeal.has-case")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"appeal {Appeal} has opened case {Case} already", $"诉求 {Appeal} 已转为案件 {Case}");
}
