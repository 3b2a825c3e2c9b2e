using System.Buffers;
using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Takes activities in, in any order and any number of times, and judges their ids: what counts once, and what counts nowhere. Subjects and kinds are numbered on the way,
/// so that whatever follows reads no text again, under however many schemes. Merging two intakes is taking in what the other took in, so the parts equal the whole.
/// </summary>
internal sealed class ActivityIntake
{
    /// <summary>How many steps ahead memory is asked for.</summary>
    public const int Ahead = 32;

    private readonly TextIndex ids = new();
    private readonly ActivityShapes? shapes;
    private readonly Dictionary<int, Odd> odd = [];
    private Taken[] taken = new Taken[Ahead];
    private ulong seen;
    private string lastSubject = "";
    private int lastSubjectNumber = -1;

    /// <param name="shaped">Whether whatever follows is to read no activity again: their shapes are then numbered too.</param>
    public ActivityIntake(bool shaped = false) => shapes = shaped ? new() : null;

    public int Count => ids.Count;

    /// <summary>The shapes met, by number; null where they are not numbered.</summary>
    public ActivityShapes? Shapes => shapes;

    public ReadOnlySpan<Taken> All => taken.AsSpan(0, Count);

    /// <summary>The subjects met, by number.</summary>
    public TextIndex Subjects { get; } = new();

    /// <summary>The kinds met, by number.</summary>
    public TextIndex Kinds { get; } = new();

    /// <summary>What else is known of one taken in, where <see cref="Taken.IsOdd"/>.</summary>
    public Odd OddOf(int index) => odd[index];

    /// <summary>Makes room for so many more, so that a known number is taken in without growing.</summary>
    public void Reserve(int more)
    {
        ids.Reserve(more);
        if (Count + more > taken.Length)
            Grow(Math.Max(Count + more, Count > 0 ? 2 * taken.Length : 0));
    }

    /// <summary>Gives the memory back; nothing may be asked for afterwards.</summary>
    public void Release()
    {
        ids.Release();
        Subjects.Release();
        Kinds.Release();
        GiveBack(taken);
        taken = [];
    }

    public void Add(Activity activity) => Add(activity, TextIndex.HashOf(activity.Id.ToString()));

    /// <summary>Takes in many; where each will be looked up is asked for some steps ahead, since ids lie nowhere near each other.</summary>
    public void Add(ReadOnlySpan<Activity> activities)
    {
        Span<uint> hashes = stackalloc uint[Ahead];
        while (!activities.IsEmpty)
        {
            var block = activities[..Math.Min(Ahead, activities.Length)];
            ids.Reserve(block.Length);
            for (var i = 0; i < block.Length; i++)
            {
                hashes[i] = TextIndex.HashOf(block[i].Id.ToString());
                seen ^= ids.Near(hashes[i]);
            }

            for (var i = 0; i < block.Length; i++)
                Add(block[i], hashes[i]);
            activities = activities[block.Length..];
        }
    }

    public void Add(ActivityIntake other)
    {
        for (var theirs = 0; theirs < other.Count; theirs++)
        {
            var first = other.taken[theirs];
            Add(first.Activity);
            if (!first.IsOdd)
                continue;
            var mine = ids.Find(first.Activity.Id.ToString());
            if (other.odd[theirs].IsDuplicated)
                OddAt(mine).IsDuplicated = true;
            foreach (var version in other.odd[theirs].Others)
                Meet(mine, version);
        }
    }

    /// <summary>Forgets everything, to be used again.</summary>
    public void Clear()
    {
        Array.Clear(taken, 0, Count);
        ids.Clear();
        Subjects.Clear();
        Kinds.Clear();
        shapes?.Clear();
        lastSubjectNumber = -1;
        odd.Clear();
    }

    private void Add(Activity activity, uint hash)
    {
        var index = ids.NumberOf(activity.Id.ToString(), hash, out var isNew);
        if (!isNew)
        {
            Meet(index, activity);
            return;
        }

        if (index == taken.Length)
            Grow(taken.Length * 2);
        taken[index] = new()
        {
            Activity = activity,
            Subject = NumberOf(activity.Subject),
            Kind = Kinds.NumberOf(activity.Kind.ToString(), out _),
            Day = activity.OccurredOn.DayNumber,
            Quantity = activity.Quantity,
            Shape = shapes?.NumberOf(activity) ?? 0,
        };
    }

    /// <summary>The number of a subject; mostly another than the last one's, unless they come grouped.</summary>
    private int NumberOf(SubjectId subject)
    {
        var text = subject.ToString();
        if (lastSubjectNumber < 0 || !string.Equals(text, lastSubject, StringComparison.Ordinal))
            (lastSubject, lastSubjectNumber) = (text, Subjects.NumberOf(text, out _));
        return lastSubjectNumber;
    }

    private void Grow(int wanted)
    {
        var before = taken;
        taken = ArrayPool<Taken>.Shared.Rent(wanted);
        before.AsSpan(0, Math.Min(Count, before.Length)).CopyTo(taken);
        GiveBack(before);
    }

    /// <summary>The first few places are its own, all others rented.</summary>
    private static void GiveBack(Taken[] rented)
    {
        if (rented.Length > Ahead)
            ArrayPool<Taken>.Shared.Return(rented, clearArray: true);
    }

    private void Meet(int index, Activity activity)
    {
        ref var first = ref taken[index].Activity;
        var known = OddAt(index);
        if (first.SaysTheSameAs(activity))
        {
            known.IsDuplicated = true;
            first = Earlier(first, activity);
            return;
        }

        for (var i = 0; i < known.Others.Count; i++)
        {
            if (!known.Others[i].SaysTheSameAs(activity))
                continue;
            known.Others[i] = Earlier(known.Others[i], activity);
            return;
        }

        known.Others.Add(activity);
        Subjects.NumberOf(activity.Subject.ToString(), out _);
    }

    private Odd OddAt(int index)
    {
        taken[index].IsOdd = true;
        return CollectionsMarshal.GetValueRefOrAddDefault(odd, index, out _) ??= new();
    }

    /// <summary>Of two records of one activity, the one known first.</summary>
    private static Activity Earlier(Activity left, Activity right) =>
        left.RecordedAt is null || (right.RecordedAt is { } later && later >= left.RecordedAt) ? left : right;

    /// <summary>What was taken in under one id: the first version met, in its earliest record.</summary>
    internal struct Taken
    {
        public Activity Activity;

        /// <summary>Number of the subject.</summary>
        public int Subject;

        /// <summary>Number of the kind.</summary>
        public int Kind;

        /// <summary>Number of the day.</summary>
        public int Day;

        /// <summary>How much of it.</summary>
        public Quantity Quantity;

        /// <summary>Number of the shape, where shapes are numbered.</summary>
        public int Shape;

        /// <summary>Whether it came more than once.</summary>
        public bool IsOdd;
    }

    /// <summary>What came again under an id.</summary>
    internal sealed class Odd
    {
        /// <summary>Versions of other content; where there are any, none counts.</summary>
        public List<Activity> Others { get; } = [];

        /// <summary>Whether the first version came more than once.</summary>
        public bool IsDuplicated { get; set; }
    }
}
