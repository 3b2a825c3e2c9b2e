using System.Numerics;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Numbers the shapes of activities from 0 as they are met: their tags, and whether the recorder is the subject, someone else or nobody. Conditions ask for nothing else besides kind, day and
/// quantity, so all activities of one shape answer every condition of every scheme alike, and whoever knows the shape need not read the activity again.
/// </summary>
internal sealed class ActivityShapes
{
    private const int Fewest = 64;
    private readonly List<Activity> specimens = [];
    private ulong[] slots = new ulong[Fewest];                                 // half of a shape's hash, and its number + 1

    /// <summary>One activity of each shape, by number.</summary>
    public IReadOnlyList<Activity> Specimens => specimens;

    /// <summary>The number of an activity's shape, given now if it had none.</summary>
    public int NumberOf(Activity activity)
    {
        var recorder = RecorderOf(activity);
        var hash = (uint)recorder;
        foreach (var tag in activity.TagSpan)
            hash = BitOperations.RotateLeft(hash, 5) ^ TextIndex.HashOf(tag);
        if (2 * (specimens.Count + 1) > slots.Length)
            Grow();
        for (var at = (int)(hash & (uint)(slots.Length - 1)); ; at = (at + 1) & (slots.Length - 1))
        {
            var (slot, number) = (slots[at], (int)(slots[at] & uint.MaxValue) - 1);
            if (slot == 0)
            {
                specimens.Add(activity);
                slots[at] = (ulong)hash << 32 | (uint)specimens.Count;
                return specimens.Count - 1;
            }

            if ((uint)(slot >> 32) == hash && RecorderOf(specimens[number]) == recorder && specimens[number].TagSpan.SequenceEqual(activity.TagSpan))
                return number;
        }
    }

    /// <summary>Forgets every shape; the memory stays ready for use.</summary>
    public void Clear()
    {
        specimens.Clear();
        Array.Clear(slots);
    }

    /// <summary>What recorder conditions ask: 0 for none, 1 for the subject, 2 for someone else.</summary>
    private static int RecorderOf(Activity activity) => activity.Recorder is null ? 0 : ConditionTest.IsSubject(activity) ? 1 : 2;

    private void Grow()
    {
        var before = slots;
        slots = new ulong[before.Length * 2];
        foreach (var slot in before)
        {
            if (slot == 0)
                continue;
            var at = (int)((uint)(slot >> 32) & (uint)(slots.Length - 1));
            while (slots[at] != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = slot;
        }
    }
}
