namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The sums of a population under a plan: a page for each window met, with the sums of every subject in it, so that activities in time order stay close together;
/// counters and vetoes. Adding is free of order, and two states of disjoint activities merge by adding.
/// </summary>
internal sealed class ColumnarState
{
    private readonly ColumnPlan plan;
    private readonly int subjects;
    private readonly int counters;
    private readonly long[]?[][] pages;
    private readonly int[] counts;
    private readonly byte[] vetoes;

    public ColumnarState(ColumnPlan plan, int subjects)
    {
        (this.plan, this.subjects, counters) = (plan, subjects, plan.Compiled.FirstCounter[^1]);
        counts = new int[subjects * counters];
        vetoes = new byte[subjects];
        pages = [.. plan.Windows.Select(numbers => new long[]?[numbers[^1] + 1])];
        Retained = [];
    }

    /// <summary>Values whose limits need them one by one.</summary>
    public List<RetainedValue> Retained { get; }

    /// <summary>Takes one activity in; day counts from the period's first.</summary>
    /// <exception cref="OverflowException">A value or sum leaves its range.</exception>
    public void Add(int subject, int kind, int day, long quantity, ulong bits, bool suspended)
    {
        foreach (var op in plan.Rows[kind])
        {
            if (!op.Condition.Holds(bits, quantity) || (suspended && op.IsCredit))
                continue;
            var value = op.Magnitude(quantity, bits);
            if (value <= 0)
                continue;
            if (op.Slot < 0)
            {
                Retained.Add(new(subject, op.Index, day, Retained.Count, op.IsCredit ? value : -value));
                continue;
            }

            var slots = plan.SlotsOf(op.Window);
            var page = pages[(int)op.Window][plan.Windows[(int)op.Window][day]] ??= new long[subjects * slots];
            page[subject * slots + op.Slot] += value;
        }

        if (counters != 0 && !suspended)
            Count(subject, kind, quantity, bits);
        var conditions = plan.Vetoes[kind];
        for (var i = 0; i < conditions.Length; i++)
        {
            if (conditions[i].Holds(bits, quantity))
                vetoes[subject] |= (byte)(1 << (int)plan.Compiled.Rows[kind].Vetoes[i].Effect);
        }
    }

    /// <summary>Adds what another state of the same plan and subjects holds, over activities that are none of this one's.</summary>
    public void Add(ColumnarState other)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] = (int)Math.Min(int.MaxValue, (long)counts[i] + other.counts[i]);
        for (var i = 0; i < vetoes.Length; i++)
            vetoes[i] |= other.vetoes[i];
        foreach (var value in other.Retained.ToArray())
            Retained.Add(value with { Sequence = Retained.Count });
        for (var window = 0; window < pages.Length; window++)
        {
            for (var number = 0; number < pages[window].Length; number++)
            {
                if (other.pages[window][number] is not { } theirs)
                    continue;
                var mine = pages[window][number] ??= new long[theirs.Length];
                for (var i = 0; i < mine.Length; i++)
                    mine[i] += theirs[i];
            }
        }
    }

    /// <summary>What a subject gathered in one window at a place.</summary>
    public long Gathered(PointsWindow window, int number, int subject, int slot) =>
        pages[(int)window][number] is { } page ? page[subject * plan.SlotsOf(window) + slot] : 0;

    /// <summary>How many windows of a kind the period has.</summary>
    public int WindowsOf(PointsWindow window) => pages[(int)window].Length;

    public ReadOnlySpan<int> CountersOf(int subject) => counts.AsSpan(subject * counters, counters);

    public bool HasVeto(int subject, VetoEffect effect) => (vetoes[subject] & 1 << (int)effect) != 0;

    private void Count(int subject, int kind, long quantity, ulong bits)
    {
        var items = plan.Compiled.Rows[kind].Items;
        for (var i = 0; i < items.Length; i++)
        {
            var bit = plan.ItemBits[kind][i];
            if ((bits & bit) != bit || !plan.Completions[items[i].Completion].Holds(bits, quantity))
                continue;
            ref var count = ref counts[subject * counters + items[i].Counter];
            count += count == int.MaxValue ? 0 : 1;
        }
    }
}

/// <summary>A value whose limits need it by itself.</summary>
internal readonly record struct RetainedValue(int Subject, int Rule, int Day, int Sequence, long Value);
