using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// Recorded work in time order with dense ids, drawn from a seed by arithmetic: the same on every machine. As columns, and as objects on demand.
/// </summary>
internal sealed class CountyActivities
{
    /// <summary>Bit of a condition: the category whose multiplier it turns on; and the grave tag of a veto.</summary>
    public const int JointBit = 2, OtherRecorderBit = 5, NightBit = 6, GraveBit = 8;

    private static readonly int[] CallersBits = [JointBit, OtherRecorderBit, NightBit, GraveBit];

    public CountyActivities(int count, int subjects, PeriodKind kind = PeriodKind.Month, int seed = 1)
    {
        Period = kind is PeriodKind.Year ? Period.WholeYear(2026) : Period.Month(2026, 3);
        SubjectCount = subjects;
        (Subjects, Kinds, Days) = (new int[count], new int[count], new DateOnly[count]);
        (Quantities, Conditions) = (new Quantity[count], new ulong[count]);
        var state = (ulong)seed;
        for (var i = 0; i < count; i++)
        {
            var drawn = Next(ref state);
            Subjects[i] = (int)((drawn >> 32) * (ulong)subjects >> 32);
            Kinds[i] = (int)((drawn & 0xFFFF) * CountyScheme.Kinds >> 16);
            Days[i] = Period.FirstDay.AddDays((int)((long)i * Period.Days / count));
            var rest = Next(ref state);
            Quantities[i] = Quantity.Of((int)(rest & 0xFFFF) % 12 + 1);
            Conditions[i] = (rest >> 16 & 3) == 0 ? 1UL << JointBit : 0;
            Conditions[i] |= (rest >> 18 & 3) == 0 ? 1UL << NightBit : 0;
            Conditions[i] |= (rest >> 20 & 1) == 0 ? 1UL << OtherRecorderBit : 0;
            Conditions[i] |= (rest >> 21 & 255) == 0 ? 1UL << GraveBit : 0;
        }
    }

    public Period Period { get; }

    public int SubjectCount { get; }

    public int Count => Subjects.Length;

    public int[] Subjects { get; }

    public int[] Kinds { get; }

    public DateOnly[] Days { get; }

    public Quantity[] Quantities { get; }

    /// <summary>What conditions ask of tags and recorder, as the hand-written baselines number it.</summary>
    public ulong[] Conditions { get; }

    public ScoredSubject[] ScoredSubjects() => [.. Enumerable.Range(0, SubjectCount).Select(subject => ScoredSubject.Of(SubjectOf(subject)))];

    /// <summary>The flags column as the engine numbers it: one answer for each of the 16 combinations.</summary>
    public ulong[] FlagsFor(ColumnarRun run)
    {
        var known = new Dictionary<ulong, ulong>();
        foreach (var conditions in Conditions)
        {
            if (!known.ContainsKey(conditions))
                known.Add(conditions, run.FlagsOf(ActivityWith(SubjectOf(0), 0, Period.FirstDay, Quantity.One, conditions, ActivityId.From("specimen"))));
        }

        return [.. Conditions.Select(conditions => known[conditions])];
    }

    /// <summary>The activities as objects, each with its own texts, as a reader of files makes them.</summary>
    /// <param name="listed">Subjects whose ids they share, as where those were numbered first; each its own text when null.</param>
    public Activity[] ToObjects(ScoredSubject[]? listed = null)
    {
        return [.. Enumerable.Range(0, Count).Select(i =>
            ActivityWith(listed is null ? SubjectOf(Subjects[i]) : listed[Subjects[i]].Subject, Kinds[i], Days[i], Quantities[i], Conditions[i], ActivityId.From(CountyScheme.Name("a", i))))];
    }

    public static bool Has(ulong conditions, int bit) => (conditions >> bit & 1) != 0;

    /// <summary>For each day of the period the conditions it turns on by itself: holiday, weekend, dated window.</summary>
    public ulong[] DayConditions() => [.. Enumerable.Range(0, Period.Days).Select(day => Period.FirstDay.AddDays(day)).Select(date =>
        (CountyScheme.Calendar.IsHoliday(date) ? 1UL : 0) | (CountyScheme.Calendar.IsWeekend(date) ? 2UL : 0)
        | (date.Month == 3 && date.Day is >= CountyScheme.FirstWindowDay and <= CountyScheme.LastWindowDay ? 16UL : 0))];

    private static SubjectId SubjectOf(int subject) => SubjectId.Of(PersonId.From(CountyScheme.Name("member", subject)));

    private static Activity ActivityWith(SubjectId who, int kind, DateOnly day, Quantity quantity, ulong conditions, ActivityId id)
    {
        var tags = CallersBits.Where(bit => bit != OtherRecorderBit && Has(conditions, bit)).Select(bit => bit switch { JointBit => "joint", NightBit => "night", _ => "grave" });
        return new(id, who, CountyScheme.KindNames[kind], day, quantity, tags, recordedAt: null, Has(conditions, OtherRecorderBit) ? PersonId.From("recorder") : who.Person);
    }

    /// <summary>SplitMix64.</summary>
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
            return mixed ^ mixed >> 31;
        }
    }
}
