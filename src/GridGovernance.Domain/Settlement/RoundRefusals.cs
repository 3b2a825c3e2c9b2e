using System.Globalization;

namespace GridGovernance.Domain.Settlement;

/// <summary>One person would do what two must do: approver and preparer, reviewer and recorder or objector or subject, withdrawing and another's objection. Somebody else can.</summary>
/// <param name="Person">Who tried.</param>
/// <param name="Because">What that person did or is already.</param>
public sealed record DutiesNotSeparate(PersonId Person, string Because) : Refusal("settlement.duties-not-separate")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Person} cannot do this: {Because}", $"{Person}须回避:{Because}");
}

/// <summary>The statements cannot be those of the round: none, another period, or a subject twice.</summary>
/// <param name="Subject">The first subject concerned; null when there are no statements.</param>
public sealed record StatementsNotOfRound(SubjectId? Subject) : Refusal("settlement.statements-not-of-round")
{
    /// <inheritdoc/>
    protected override BilingualText Text => Subject is null ? new("there are no statements", "没有积分单")
        : new($"the statement of {Subject} is of another period, or stands twice", $"{Subject}的积分单不属于本期或重复");
}

/// <summary>The notice has ended, and the objection comes too late. A late fact can still become an adjustment.</summary>
/// <param name="NoticeUntil">The last day in time.</param>
/// <param name="On">The day it came.</param>
public sealed record ObjectionTooLate(DateOnly NoticeUntil, DateOnly On) : Refusal("settlement.objection-too-late")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"objections were open until {NoticeUntil:yyyy-MM-dd}; this one came on {On:yyyy-MM-dd}"),
        string.Create(CultureInfo.InvariantCulture, $"异议期至{NoticeUntil:yyyy-MM-dd}止,该异议于{On:yyyy-MM-dd}提出"));
}

/// <summary>The round has no statement of that subject, or the objection's id is taken.</summary>
/// <param name="Id">The objection's id.</param>
/// <param name="Subject">The subject.</param>
public sealed record ObjectionNotAdmissible(ObjectionId Id, SubjectId Subject) : Refusal("settlement.objection-not-admissible")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"objection {Id} is there already, or {Subject} has no statement in this round", $"异议{Id}已存在,或{Subject}在本轮没有积分单");
}

/// <summary>
/// A decision cannot be taken: <see cref="ObjectionNotOpen"/>, <see cref="EffectNotOfRound"/>, <see cref="EffectRefused"/>, <see cref="RevisionNotOfRound"/> or <see cref="ScoreLowered"/>, tried in this order.
/// </summary>
/// <param name="Code">Which of them.</param>
public abstract record DecisionObstacle(string Code) : Refusal(Code);

/// <summary>There is no open objection with this id.</summary>
/// <param name="Id">The id.</param>
public sealed record ObjectionNotOpen(ObjectionId Id) : DecisionObstacle("settlement.objection-not-open")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"there is no open objection {Id}", $"没有待处理的异议{Id}");
}

/// <summary>The revised statement is of another subject, period or scheme version, or it is missing where the objection is upheld, or there where it is dismissed.</summary>
/// <param name="Id">The objection.</param>
public sealed record RevisionNotOfRound(ObjectionId Id) : DecisionObstacle("settlement.revision-not-of-round")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"objection {Id}: upheld needs a revised statement of the same subject, period and scheme version, dismissed takes none", $"异议{Id}:成立须附同一对象、同一结算期、同一办法版本的修正积分单,驳回则不附");
}

/// <summary>A compensating entry is of another subject, or of a day outside the period; it has no place in this objection.</summary>
/// <param name="Id">The objection.</param>
/// <param name="Entry">The entry.</param>
public sealed record EffectNotOfRound(ObjectionId Id, Scoring.ActivityId Entry) : DecisionObstacle("settlement.effect-not-of-round")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"objection {Id}: entry {Entry} is of another subject, or of a day outside the period", $"异议{Id}:记录{Entry}不属于该对象或不在本期内");
}

/// <summary>The ledger refuses a compensating entry, or the engine cannot score the statement with it.</summary>
/// <param name="Id">The objection.</param>
/// <param name="Because">The refusal of the ledger or the engine.</param>
public sealed record EffectRefused(ObjectionId Id, Refusal Because) : DecisionObstacle("settlement.effect-refused")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"objection {Id}: {Because.Describe(Language.English)}", $"异议{Id}:{Because.Describe(Language.Chinese)}");
}

/// <summary>The decision would lower the score, and the terms do not allow that.</summary>
/// <param name="Id">The objection.</param>
/// <param name="Before">The total that hangs out.</param>
/// <param name="After">The total after the revision.</param>
public sealed record ScoreLowered(ObjectionId Id, Points Before, Points After) : DecisionObstacle("settlement.score-lowered")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"objection {Id} would lower the score from {Before} to {After}", $"异议{Id}将使得分由{Before}降至{After}");
}

/// <summary>The notice is not over: <see cref="NoticeStillRunning"/> or <see cref="ObjectionsStillOpen"/>. Time cures both.</summary>
/// <param name="Code">Which of them.</param>
public abstract record NoticeNotOver(string Code) : Refusal(Code);

/// <summary>The working days of notice have not passed.</summary>
/// <param name="NoticeUntil">The last day of notice.</param>
public sealed record NoticeStillRunning(DateOnly NoticeUntil) : NoticeNotOver("settlement.notice-still-running")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(string.Create(CultureInfo.InvariantCulture, $"the notice runs until {NoticeUntil:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"公示期至{NoticeUntil:yyyy-MM-dd}止"));
}

/// <summary>Objections are undecided, and the days of review have not passed.</summary>
/// <param name="Open">How many.</param>
/// <param name="ReviewUntil">The last day of review; after it they expire.</param>
public sealed record ObjectionsStillOpen(int Open, DateOnly ReviewUntil) : NoticeNotOver("settlement.objections-still-open")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(string.Create(CultureInfo.InvariantCulture, $"{Open} objections are open; they expire after {ReviewUntil:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"尚有{Open}件异议未处理,{ReviewUntil:yyyy-MM-dd}后视为逾期"));
}
