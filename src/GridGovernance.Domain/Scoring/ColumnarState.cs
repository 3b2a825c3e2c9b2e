namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The sums of a population under a plan: for each page met an array of cells, one for each subject, laid out by <see cref="ColumnLayout"/>; values that must be retained; faults of
/// custom rules. Adding is free of order, and two states of disjoint activities merge by adding.
/// </summary>
internal sealed partial class ColumnarState
{
    private readonly ColumnPlan plan;
    private readonly ColumnLayout layout;
    private readonly int subjects;
    private readonly ulong[]?[] pages;

    public ColumnarState(ColumnPlan plan, int subjects)
    {
        (this.plan, layout, this.subjects) = (plan, plan.Layout, subjects);
        pages = new ulong[]?[layout.Pages];
        Retained = [];
        Faults = [];
    }

    /// <summary>Values whose limits need them one by one.</summary>
    public List<RetainedValue> Retained { get; }

    /// <summary>What custom rules failed at, by subject.</summary>
    public List<(int Subject, Finding Fault)> Faults { get; }

    /// <summary>The cells of the page a day lies in, one after another.</summary>
    public Span<ulong> PageOf(int day) => pages[layout.PageOfDay[day]] ??= new ulong[subjects * layout.Words];

    /// <summary>The cell of a subject in a page; empty where nothing was met.</summary>
    public ReadOnlySpan<ulong> CellOf(int page, int subject) => pages[page] is { } cells ? cells.AsSpan(subject * layout.Words, layout.Words) : [];

    /// <summary>Takes one activity in, whatever it asks for; day counts from the period's first. Custom rules read the activity itself.</summary>
    /// <exception cref="OverflowException">A value leaves its range.</exception>
    public void Add(int subject, int kind, int day, long quantity, in ColumnFacts facts, bool suspended, Activity? activity)
    {
        var cell = PageOf(day).Slice(subject * layout.Words, layout.Words);
        foreach (var op in plan.Rows[kind])
        {
            if (!op.Condition.Holds(facts, quantity))
                continue;
            if (op.Custom is not null)
                AddCustom(new(op, IsPlain: false), cell, subject, day, facts, suspended, activity!);
            else if (!suspended || !op.IsCredit)
                AddValue(op, cell, subject, day, op.Magnitude(quantity, facts) is > 0 and var value ? op.IsCredit ? value : -value : 0);
        }

        if (!suspended)
            Count(cell, kind, day, quantity, facts);
        for (var i = 0; i < plan.Vetoes[kind].Length; i++)
        {
            if (plan.Vetoes[kind][i].Holds(facts, quantity))
                cell[0] |= 1UL << (int)plan.Compiled.Rows[kind].Vetoes[i].Effect;
        }
    }

    /// <summary>Asks a custom rule and takes in what it answers.</summary>
    public void AddCustom(ColumnCustom custom, Span<ulong> cell, int subject, int day, in ColumnFacts facts, bool suspended, Activity activity)
    {
        if (!custom.TryValue(activity, facts, out var value, out var fault))
            Faults.Add((subject, fault));
        else if (value < 0 || !suspended)
            AddValue(custom.Op, cell, subject, day, value);
    }

    private void AddValue(ColumnOp op, Span<ulong> cell, int subject, int day, long value)
    {
        if (value == 0)
            return;
        var field = value > 0 == op.IsCredit ? op.Field : op.Negative;
        if (field < 0)
            Retained.Add(new(subject, op.Index, day, Retained.Count, value));
        else
            AddTo(field, cell, day, Math.Abs(value));
    }

    private void AddTo(int index, Span<ulong> cell, int day, long amount)
    {
        var field = layout.Fields[index];
        field.Add(cell, layout.Places[day][field.Group], amount);
    }

    private void Count(Span<ulong> cell, int kind, int day, long quantity, in ColumnFacts facts)
    {
        var items = plan.Compiled.Rows[kind].Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!plan.IsItem(kind, i, facts, quantity))
                continue;
            var counter = plan.Counters[items[i].Counter];
            if (counter.Flag >= 0)
                cell[0] |= 1UL << counter.Flag;
            else
                AddTo(counter.Field, cell, day, 1);
        }
    }
}

/// <summary>A value whose limits need it by itself.</summary>
internal readonly record struct RetainedValue(int Subject, int Rule, int Day, int Sequence, long Value);
