using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <summary>
/// A ledger (台账) of recorded work: append-only, keyed by activity id for life, with two time axes (effective on, known at) and two purses
/// (the assessment score, which is scored from its activities, and the redeemable balance). It holds no personal data beyond opaque ids.
/// Its state is the sequence of its events, and nothing else. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var ledger = PointsLedger.Open(UnitId.From("office"));
/// var (clerk, now) = (PersonId.From("clerk"), new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8)));
/// ledger.Record(new(ActivityId.From("a-1"), PersonId.From("w-017"), "patrol", new(2026, 3, 9)), clerk, now).OrThrow();
/// ledger.Reverse(ActivityId.From("a-1"), clerk, now.AddHours(1), "typed twice").OrThrow(); // nothing is ever deleted
/// </code>
/// </example>
public sealed partial class PointsLedger
{
    private readonly List<LedgerEvent> events = [];
    private readonly SortedDictionary<ActivityId, PointsEntry> entries = [];
    private readonly Dictionary<ActivityId, EntryRecorded> recorded = [];
    private readonly SortedDictionary<SubjectId, List<BalanceLot>> lots = [];
    private readonly ISeparationOfDuties? separation;

    private PointsLedger(UnitId unit, ISeparationOfDuties? separation) => (Unit, this.separation) = (unit, separation);

    /// <summary>The unit that keeps the ledger.</summary>
    public UnitId Unit { get; }

    /// <summary>The number of events, for optimistic concurrency.</summary>
    public int Version => events.Count;

    /// <summary>Everything that was written, in the order it became known. The number of an event is its place here, counted from 1.</summary>
    public IReadOnlyList<LedgerEvent> Events => events;

    /// <summary>Every entry, standing or reversed, in the order of ids.</summary>
    public IEnumerable<PointsEntry> Entries => entries.Values;

    /// <summary>The activities that stand, in the order of ids: what an engine scores.</summary>
    public IEnumerable<Activity> Activities => entries.Values.Where(entry => entry.Stands).Select(entry => entry.Activity);

    /// <summary>Unit and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit}: entries {entries.Count}, version {Version}");

    /// <summary>Opens an empty ledger.</summary>
    /// <param name="unit">The unit that keeps it.</param>
    /// <param name="separation">Who is too close to whom; null when only one's own entries are.</param>
    /// <exception cref="ArgumentException">The unit is <c>default</c>.</exception>
    public static PointsLedger Open(UnitId unit, ISeparationOfDuties? separation = null) => new(Guard.Against.Default(unit), separation);

    /// <summary>The entry with this id, standing or reversed; null when there is none.</summary>
    public PointsEntry? Find(ActivityId id) => entries.GetValueOrDefault(Guard.Against.Default(id));

    /// <summary>The ledger as it was known at an instant, with some events that came later: what a decision of a settlement round was taken on.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="numbers">The numbers of the later events; those known at the instant anyway change nothing.</param>
    internal PointsLedger AsOfWith(DateTimeOffset instant, IReadOnlySet<int> numbers)
    {
        var then = new PointsLedger(Unit, separation);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].At <= instant || numbers.Contains(i + 1))
                then.Append(events[i]);
        }

        return then;
    }

    /// <summary>The ledger as it was known at an instant: a ledger of its own, which later events of this one do not reach.</summary>
    public PointsLedger AsOf(DateTimeOffset instant)
    {
        var then = new PointsLedger(Unit, separation);
        foreach (var written in events.TakeWhile(written => written.At <= instant))
            then.Append(written);
        return then;
    }

    /// <summary>
    /// The subjects as an engine scores them in a period: with their suspensions, and exempt where one exemption holds the whole period.
    /// </summary>
    /// <param name="period">The period.</param>
    /// <param name="subjects">Who is scored.</param>
    /// <param name="opening">What earlier periods leave behind for a subject; nothing when not given.</param>
    public IReadOnlyList<ScoredSubject> SubjectsFor(Period period, IEnumerable<SubjectId> subjects, Func<SubjectId, Opening>? opening = null)
    {
        Guard.Against.Null(subjects);
        var exempt = Standing<SubjectExempted>().Where(exempted => exempted.Dates.Contains(period.FirstDay) && exempted.Dates.Contains(period.LastDay)).Select(exempted => exempted.Subject).ToHashSet();
        var suspended = Standing<SubjectSuspended>().ToLookup(suspension => suspension.Subject, suspension => suspension.Dates);
        return [.. subjects.Select(subject => new ScoredSubject(subject, exempt.Contains(subject), suspended[subject], opening?.Invoke(subject)))];
    }

    private IEnumerable<T> Standing<T>() where T : LedgerEvent => events.Where((_, index) => !reversedEvents.Contains(index + 1)).OfType<T>();

    private void Append(LedgerEvent written)
    {
        switch (written)
        {
            case EntryRecorded entry:
                entries.Add(entry.Activity.Id, new(entry.Activity, entry.Evidence, null, null));
                recorded.Add(entry.Activity.Id, entry);
                break;
            case EntryReversed reversed:
                entries[reversed.Reversed] = entries[reversed.Reversed] with { ReversedAt = reversed.At };
                break;
            case EntryCorrected corrected:
                entries[corrected.Corrects] = entries[corrected.Corrects] with { ReversedAt = corrected.At };
                entries.Add(corrected.Activity.Id, new(corrected.Activity, corrected.Evidence, corrected.Corrects, null));
                break;
            case BalanceCredited credited:
                AddLot(credited);
                break;
            case PointsRedeemed redeemed:
                Take(redeemed.Subject, redeemed.Amount, redeemed.On);
                break;
            case EventReversed undone:
                Undo(undone.Number);
                break;
            case ExpiryDeclared declared:
                Expiry = declared.Expiry;
                break;
        }

        events.Add(written);
    }
}
