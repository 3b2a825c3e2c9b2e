namespace GridGovernance.Domain.Scoring;

/// <summary>Tells what a run came to, subject by subject and in rising order of subjects; several may read one run at a time.</summary>
internal sealed class ColumnarReader
{
    private readonly ColumnPlan plan;
    private readonly ColumnarState state;
    private readonly ScoredSubject[] subjects;
    private readonly SubjectScorer scorer;
    private readonly RetainedValue[] retained;
    private readonly HashSet<int> faulted;
    private readonly ulong[] flags;                                            // of the subjects read last
    private readonly long[] sums;
    private readonly ulong[] room;
    private int first;
    private int read;
    private int next;

    public ColumnarReader(ColumnPlan plan, ColumnarState state, ScoredSubject[] subjects, ScoringOptions options)
    {
        (this.plan, this.state, this.subjects) = (plan, state, subjects);
        flags = new ulong[Math.Min(ColumnarState.MostRead, subjects.Length)];
        sums = new long[flags.Length * plan.Sums];
        room = new ulong[state.RoomOf(flags.Length)];
        scorer = new(plan.Compiled, plan.Period, options);
        retained = state.Retained.Count == 0 ? [] : [.. state.Retained.OrderBy(value => value.Subject).ThenBy(value => value.Day).ThenBy(value => value.Id).ThenBy(value => value.Sequence)];
        faulted = state.Faults.Count == 0 ? [] : state.Faults.Select(fault => fault.Subject).ToHashSet();
    }

    /// <summary>What kept the last subject from having a total.</summary>
    public IReadOnlyList<Finding> Faults => scorer.Faults;

    /// <summary>Whether a custom rule failed at the subject.</summary>
    public bool IsFaulted(int subject) => faulted.Count > 0 && faulted.Contains(subject);

    /// <summary>The total of a subject; false when points leave their range (<see cref="Faults"/>).</summary>
    public bool TryTotal(int subject, Span<Points> categories, out Points total, out int? stars, out bool lowestGrade) =>
        scorer.TryTotal(Gathered(subject), categories, out total, out stars, out lowestGrade);

    /// <summary>The statement of a subject; null where columns do not know all it says: who vetoed, or what faulted.</summary>
    public PointsStatement? StatementOf(int subject, IReadOnlyList<Finding> findings)
    {
        if (IsFaulted(subject))
            return null;
        var gathered = Gathered(subject);
        return gathered.HasVeto(VetoEffect.Zero) || gathered.HasVeto(VetoEffect.LowestGrade) ? null : scorer.Statement(gathered, findings);
    }

    private GatheredSubject Gathered(int subject)
    {
        if (subject >= first + read)
        {
            (first, read) = (subject, Math.Min(ColumnarState.MostRead, subjects.Length - subject));
            state.ReadSums(first, flags.AsSpan(0, read), sums.AsSpan(0, read * plan.Sums), room);
        }

        return new(subjects[subject], plan, state, subject, flags[subject - first], sums, subject - first, read, RetainedOf(subject));
    }

    private ReadOnlySpan<RetainedValue> RetainedOf(int subject)
    {
        while (next < retained.Length && retained[next].Subject < subject)
            next++;
        var first = next;
        while (next < retained.Length && retained[next].Subject == subject)
            next++;
        return retained.AsSpan(first..next);
    }
}

/// <summary>What was gathered for one subject of a run.</summary>
internal readonly ref struct GatheredSubject(ScoredSubject who, ColumnPlan plan, ColumnarState state, int index, ulong flags, ReadOnlySpan<long> pageSums, int place, int read, ReadOnlySpan<RetainedValue> retained)
{
    private readonly ReadOnlySpan<long> pageSums = pageSums;                   // those of all subjects read together, one sum after another, of whom this is one

    public ScoredSubject Who { get; } = who;

    public ColumnPlan Plan { get; } = plan;

    public ColumnarState State { get; } = state;

    /// <summary>Position in the run's list.</summary>
    public int Index { get; } = index;

    /// <summary>Vetoes raised and items done.</summary>
    public ulong Flags { get; } = flags;

    /// <summary>A sum whose bounds all fall on whole pages.</summary>
    public long PageSum(int sum) => pageSums[sum * read + place];

    /// <summary>Values kept one by one.</summary>
    public ReadOnlySpan<RetainedValue> Retained { get; } = retained;

    /// <summary>Whether a veto with this effect was raised.</summary>
    public bool HasVeto(VetoEffect effect) => (Flags >> (int)effect & 1) != 0;
}
