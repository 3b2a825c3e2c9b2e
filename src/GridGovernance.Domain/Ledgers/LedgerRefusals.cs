using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <summary>Nobody writes for themselves, nor for whom the caller's <see cref="ISeparationOfDuties"/> calls too close. Let somebody else do it.</summary>
/// <param name="Recorder">Who tried.</param>
/// <param name="Subject">For whom.</param>
public sealed record RecorderTooClose(PersonId Recorder, SubjectId Subject) : Refusal("ledger.recorder-too-close")
{
    /// <summary>Whether it is the recorder's own entry.</summary>
    public bool IsOwn => Subject.Person == Recorder;

    /// <inheritdoc/>
    protected override BilingualText Text => IsOwn
        ? new($"{Recorder} cannot write for themselves", $"{Recorder}不得为本人记分")
        : new($"{Recorder} is too close to {Subject} to write for them", $"{Recorder}与{Subject}存在回避关系,不得为其记分");
}

/// <summary>The ledger already knows something later: what was known at an instant must not change afterwards. Write it with the present instant.</summary>
/// <param name="At">The instant given.</param>
/// <param name="LastAt">The instant of the last event.</param>
public sealed record WrittenTooEarly(DateTimeOffset At, DateTimeOffset LastAt) : Refusal("ledger.written-too-early")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"the ledger already holds what became known at {LastAt:O}; {At:O} is earlier"),
        string.Create(CultureInfo.InvariantCulture, $"台账已有{LastAt:O}的记录,{At:O}早于该时刻"));
}

/// <summary>An id stands in the way: <see cref="UnknownEntry"/>, <see cref="EntryAlreadyReversed"/> or <see cref="ActivityIdTaken"/>.</summary>
/// <param name="Code">Which of them.</param>
/// <param name="Id">The id.</param>
public abstract record EntryObstacle(string Code, ActivityId Id) : Refusal(Code);

/// <summary>The ledger has no entry with this id.</summary>
/// <param name="Id">The id.</param>
public sealed record UnknownEntry(ActivityId Id) : EntryObstacle("ledger.unknown-entry", Id)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the ledger has no entry {Id}", $"台账中没有记录{Id}");
}

/// <summary>The entry is reversed already, and a reversed id stays reversed.</summary>
/// <param name="Id">The id.</param>
public sealed record EntryAlreadyReversed(ActivityId Id) : EntryObstacle("ledger.entry-already-reversed", Id)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"entry {Id} is reversed already; record again under a new id", $"记录{Id}已冲销,如需重记请使用新编号");
}

/// <summary>The id belongs to an entry with other content; the first one is kept. Use a new id, or correct the entry.</summary>
/// <param name="Id">The id.</param>
public sealed record ActivityIdTaken(ActivityId Id) : EntryObstacle("ledger.activity-id-taken", Id)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"id {Id} belongs to an entry with other content, which is kept", $"编号{Id}已用于内容不同的记录,保留原记录");
}

/// <summary>All that was ever credited to a subject would leave the range of points; nobody earns so much, so the amount is a mistake.</summary>
/// <param name="Subject">Whose balance.</param>
/// <param name="Amount">The points to be credited.</param>
/// <param name="Credited">What was credited so far.</param>
public sealed record BalanceOutOfRange(SubjectId Subject, Points Amount, Points Credited) : Refusal("ledger.balance-out-of-range")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Amount} points more than the {Credited} credited to {Subject} so far leave the range of points", $"{Subject}已入账{Credited}分,再入账{Amount}分将超出积分范围");
}

/// <summary>The redeemable balance of the day is lower than what should be spent.</summary>
/// <param name="Subject">Whose balance.</param>
/// <param name="Asked">The points to be spent.</param>
/// <param name="Available">The balance of the day.</param>
public sealed record BalanceTooLow(SubjectId Subject, Points Asked, Points Available) : Refusal("ledger.balance-too-low")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Subject} has {Available} points to spend on that day, and {Asked} were asked for", $"{Subject}当日可兑换{Available}分,不足{Asked}分");
}
