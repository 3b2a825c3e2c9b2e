using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Takes activities in, in any order and any number of times, and judges their ids: what counts once, and what counts nowhere.
/// Merging two intakes is taking in what the other took in, so the parts equal the whole.
/// </summary>
internal sealed class ActivityIntake
{
    private readonly Dictionary<ActivityId, int> slots = [];
    private readonly List<Taken> taken = [];

    public int Count => taken.Count;

    public ReadOnlySpan<Taken> All => CollectionsMarshal.AsSpan(taken);

    public void Add(Activity activity)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, activity.Id, out var known);
        if (!known)
        {
            slot = taken.Count;
            taken.Add(new() { First = activity });
            return;
        }

        Meet(ref CollectionsMarshal.AsSpan(taken)[slot], activity);
    }

    public void Add(ActivityIntake other)
    {
        foreach (ref readonly var theirs in other.All)
        {
            Add(theirs.First);
            ref var mine = ref CollectionsMarshal.AsSpan(taken)[slots[theirs.First.Id]];
            mine.IsDuplicated |= theirs.IsDuplicated;
            if (theirs.Others is null)
                continue;
            foreach (var version in theirs.Others)
                Meet(ref mine, version);
        }
    }

    private static void Meet(ref Taken slot, Activity activity)
    {
        if (slot.First.SaysTheSameAs(activity))
        {
            slot.IsDuplicated = true;
            slot.First = Earlier(slot.First, activity);
            return;
        }

        slot.Others ??= [];
        for (var i = 0; i < slot.Others.Count; i++)
        {
            if (!slot.Others[i].SaysTheSameAs(activity))
                continue;
            slot.Others[i] = Earlier(slot.Others[i], activity);
            return;
        }

        slot.Others.Add(activity);
    }

    /// <summary>Of two records of one activity, the one known first.</summary>
    private static Activity Earlier(Activity left, Activity right) =>
        left.RecordedAt is null || (right.RecordedAt is { } later && later >= left.RecordedAt) ? left : right;

    /// <summary>What was taken in under one id.</summary>
    internal struct Taken
    {
        /// <summary>The first version met, in its earliest record.</summary>
        public Activity First;

        /// <summary>Versions of other content; then none counts.</summary>
        public List<Activity>? Others;

        /// <summary>Whether the first version came more than once.</summary>
        public bool IsDuplicated;
    }
}
