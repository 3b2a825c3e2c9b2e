using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>What an upheld objection changes in the ledger: <see cref="MissingEntry"/>, <see cref="WrongEntry"/> or <see cref="MistakenEntry"/>. Immutable.</summary>
public abstract record CompensatingEntry
{
    private protected CompensatingEntry() { }

    /// <summary>The entry concerned, for messages.</summary>
    internal abstract ActivityId Concerned { get; }

    /// <summary>Whether it concerns nothing but this subject and period, as far as the ledger knows the entries it names.</summary>
    internal abstract bool IsOf(SubjectId subject, Period period, PointsLedger ledger);

    /// <summary>The entry in dispute, whose recorder cannot review it; null where there was none.</summary>
    internal abstract ActivityId? Disputed { get; }

    /// <summary>Writes it; null when it is written.</summary>
    internal abstract Refusal? Write(PointsLedger ledger, PersonId by, DateTimeOffset at, string reason);

    private protected static bool Fits(Activity? activity, SubjectId subject, Period period) =>
        activity is null || (activity.Subject == subject && period.Contains(activity.OccurredOn));
}

/// <summary>Work that had been forgotten is recorded.</summary>
/// <param name="Activity">What was done.</param>
/// <param name="Evidence">Where the evidence lies; null for none.</param>
public sealed record MissingEntry(Activity Activity, string? Evidence = null) : CompensatingEntry
{
    internal override ActivityId Concerned => Activity.Id;

    internal override ActivityId? Disputed => null;

    internal override bool IsOf(SubjectId subject, Period period, PointsLedger ledger) => Fits(Activity, subject, period);

    internal override Refusal? Write(PointsLedger ledger, PersonId by, DateTimeOffset at, string reason) =>
        ledger.Find(Activity.Id) is { Stands: true } ? new ActivityIdTaken(Activity.Id)
        : ledger.Record(Activity, by, at, Evidence).Succeeded(out _, out var refusal) ? null : refusal;
}

/// <summary>An entry that should not be there is reversed.</summary>
/// <param name="Id">The entry.</param>
public sealed record WrongEntry(ActivityId Id) : CompensatingEntry
{
    internal override ActivityId Concerned => Id;

    internal override ActivityId? Disputed => Id;

    internal override bool IsOf(SubjectId subject, Period period, PointsLedger ledger) => Fits(ledger.Find(Id)?.Activity, subject, period);

    internal override Refusal? Write(PointsLedger ledger, PersonId by, DateTimeOffset at, string reason) =>
        ledger.Reverse(Id, by, at, reason).Succeeded(out _, out var refusal) ? null : refusal;
}

/// <summary>An entry that says the wrong thing is corrected: reversed, and replaced by one with a new id.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Replacement">What was really done.</param>
/// <param name="Evidence">Where the evidence lies; null for none.</param>
public sealed record MistakenEntry(ActivityId Id, Activity Replacement, string? Evidence = null) : CompensatingEntry
{
    internal override ActivityId Concerned => Id;

    internal override ActivityId? Disputed => Id;

    internal override bool IsOf(SubjectId subject, Period period, PointsLedger ledger) =>
        Fits(ledger.Find(Id)?.Activity, subject, period) && Fits(Replacement, subject, period);

    internal override Refusal? Write(PointsLedger ledger, PersonId by, DateTimeOffset at, string reason) =>
        ledger.Correct(Id, Replacement, by, at, reason, Evidence).Succeeded(out _, out var refusal) ? null : refusal;
}
