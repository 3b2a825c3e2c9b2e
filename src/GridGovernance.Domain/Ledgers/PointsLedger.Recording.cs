using System.Runtime.CompilerServices;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <content>Recording, reversing, correcting, suspending and exempting.</content>
public sealed partial class PointsLedger
{
    private DateTimeOffset LastAt => events.Count == 0 ? DateTimeOffset.MinValue : events[^1].At;

    /// <summary>
    /// Records an activity; recorder and instant are those given here. The same activity by the same recorder again, on the same evidence or naming none, changes nothing and answers with the first event.
    /// Refusals are tried in this order: the recorder is too close, the id is taken by other content or reversed, the ledger knows something later.
    /// </summary>
    /// <param name="activity">What was done.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="evidence">Where the evidence lies; null for none.</param>
    public RecordOutcome Record(Activity activity, PersonId by, DateTimeOffset at, string? evidence = null)
    {
        var entry = Recorded(activity, by, at);
        if (IsTooClose(by, entry.Subject, entry.OccurredOn))
            return new RecorderTooClose(by, entry.Subject);
        if (Find(entry.Id) is { } known)
        {
            if (!known.Stands)
                return new EntryAlreadyReversed(entry.Id);
            return recorded.TryGetValue(entry.Id, out var first) && first.Activity.SaysTheSameAs(entry) && (evidence is null || first.Evidence == evidence) ? first : new ActivityIdTaken(entry.Id);
        }

        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new EntryRecorded(at, by, entry, evidence);
        Append(written);
        return written;
    }

    /// <summary>
    /// Reverses an entry; its id stays reversed. Refusals are tried in this order: the entry is unknown or reversed already, whoever reverses is too close, the ledger knows something later.
    /// </summary>
    /// <param name="id">The entry.</param>
    /// <param name="by">Who reverses it.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">Why; free text without personal data.</param>
    public ReverseOutcome Reverse(ActivityId id, PersonId by, DateTimeOffset at, string reason)
    {
        Guard.Against.Default(by);
        Guard.Against.NullOrWhiteSpace(reason);
        if (NotStanding(Guard.Against.Default(id), out var activity) is { } obstacle)
            return obstacle;
        if (IsTooClose(by, activity!.Subject, activity.OccurredOn))
            return new RecorderTooClose(by, activity.Subject);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new EntryReversed(at, by, id, reason);
        Append(written);
        return written;
    }

    /// <summary>
    /// Corrects an entry: reverses it, and puts one with a new id in its place, linked to it. Refusals are tried in this order:
    /// the entry is unknown or reversed already, the new id is taken, whoever corrects is too close to either subject, the ledger knows something later.
    /// </summary>
    /// <param name="id">The entry to reverse.</param>
    /// <param name="replacement">What was really done, under a new id.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">Why; free text without personal data.</param>
    /// <param name="evidence">Where the evidence lies; null for none.</param>
    public CorrectOutcome Correct(ActivityId id, Activity replacement, PersonId by, DateTimeOffset at, string reason, string? evidence = null)
    {
        var entry = Recorded(replacement, by, at);
        Guard.Against.NullOrWhiteSpace(reason);
        if (NotStanding(Guard.Against.Default(id), out var activity) is { } obstacle)
            return obstacle;
        if (Find(entry.Id) is not null)
            return new ActivityIdTaken(entry.Id);
        if (IsTooClose(by, activity!.Subject, activity.OccurredOn))
            return new RecorderTooClose(by, activity.Subject);
        if (IsTooClose(by, entry.Subject, entry.OccurredOn))
            return new RecorderTooClose(by, entry.Subject);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new EntryCorrected(at, by, id, entry, reason, evidence);
        Append(written);
        return written;
    }

    /// <summary>Suspends a subject for dates. Refusals are tried in this order: whoever suspends is too close, the ledger knows something later.</summary>
    /// <param name="subject">Who.</param>
    /// <param name="dates">The days that earn nothing.</param>
    /// <param name="by">Who suspends.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">Why; free text without personal data.</param>
    public SuspendOutcome Suspend(SubjectId subject, DateSpan dates, PersonId by, DateTimeOffset at, string reason)
    {
        Guard.Against.Default(subject);
        Guard.Against.NullOrWhiteSpace(reason);
        if (IsTooClose(Guard.Against.Default(by), subject, dates.From))
            return new RecorderTooClose(by, subject);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new SubjectSuspended(at, by, subject, dates, reason);
        Append(written);
        return written;
    }

    /// <summary>Exempts a subject for dates (retired, long ill, floating). Refusals as for <see cref="Suspend"/>.</summary>
    /// <param name="subject">Who.</param>
    /// <param name="dates">The days; a period that lies in them whole gives no rank and no pay.</param>
    /// <param name="by">Who exempts.</param>
    /// <param name="at">The instant it becomes known.</param>
    /// <param name="reason">Why; free text without personal data.</param>
    public ExemptOutcome Exempt(SubjectId subject, DateSpan dates, PersonId by, DateTimeOffset at, string reason)
    {
        Guard.Against.Default(subject);
        Guard.Against.NullOrWhiteSpace(reason);
        if (IsTooClose(Guard.Against.Default(by), subject, dates.From))
            return new RecorderTooClose(by, subject);
        if (at < LastAt)
            return new WrittenTooEarly(at, LastAt);
        var written = new SubjectExempted(at, by, subject, dates, reason);
        Append(written);
        return written;
    }

    private static Activity Recorded(Activity activity, PersonId by, DateTimeOffset at, [CallerArgumentExpression(nameof(activity))] string? parameterName = null) =>
        new(Guard.Against.Null(activity, parameterName).Id, activity.Subject, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, at, Guard.Against.Default(by));

    private bool IsTooClose(PersonId by, SubjectId subject, DateOnly on) => subject.Person == by || separation?.IsTooClose(by, subject, on) is true;

    private EntryObstacle? NotStanding(ActivityId id, out Activity? activity)
    {
        activity = Find(id)?.Activity;
        return activity is null ? new UnknownEntry(id) : Find(id)!.Stands ? null : new EntryAlreadyReversed(id);
    }
}
