namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The sums of a population under a plan: for each page met its planes, laid out by <see cref="ColumnLayout"/>; values that must be retained; faults of custom rules.
/// Adding is free of order, and two states of disjoint activities merge by adding.
/// </summary>
internal sealed partial class ColumnarState
{
    private readonly ColumnPlan plan;
    private readonly ColumnLayout layout;
    private readonly int subjects;
    private readonly ulong[]?[] pages;
    private readonly ColumnPlace[] places;

    public ColumnarState(ColumnPlan plan, int subjects)
    {
        (this.plan, layout, this.subjects) = (plan, plan.Layout, subjects);
        pages = new ulong[]?[layout.Pages];
        places = new ColumnPlace[layout.Places.Length * layout.Groups];
        for (var i = 0; i < places.Length; i++)
            places[i] = layout.Places[i / layout.Groups][i % layout.Groups].For(subjects);
        Retained = [];
        Faults = [];
    }

    /// <summary>Values whose limits need them one by one.</summary>
    public List<RetainedValue> Retained { get; }

    /// <summary>What custom rules failed at, by subject.</summary>
    public List<(int Subject, Finding Fault)> Faults { get; }

    /// <summary>The planes of the page a day lies in, one after another.</summary>
    public Span<ulong> PageOf(int day) => pages[layout.PageOfDay[day]] ??= new ulong[subjects * layout.Words];

    /// <summary>The places of a day, by group of fields.</summary>
    public ReadOnlySpan<ColumnPlace> PlacesOf(int day) => places.AsSpan(day * layout.Groups, layout.Groups);

    /// <summary>Takes one activity in, whatever it asks for; day counts from the period's first. Custom rules read the activity itself.</summary>
    /// <exception cref="OverflowException">A value leaves its range.</exception>
    public RowWorth Add(int subject, int kind, int day, long quantity, in ColumnFacts facts, bool suspended, Activity? activity)
    {
        var told = new RowWorth(RowMarks.Counted, Points.Zero);
        foreach (var op in plan.Rows[kind])
        {
            if (!op.Condition.Holds(facts, quantity))
                continue;
            if (op.Custom is not null)
                told = told.And(AddCustom(new(op, isPlain: false, layout.Fields), subject, day, facts, suspended, activity!));
            else if (!suspended || !op.IsCredit)
                told = told.And(AddValue(op, subject, day, op.Magnitude(quantity, facts) is > 0 and var value ? op.IsCredit ? value : -value : 0, activity));
        }

        if (!suspended && Count(subject, kind, day, quantity, facts))
            told = told.And(new(RowMarks.Completes, Points.Zero));
        for (var i = 0; i < plan.Vetoes[kind].Length; i++)
        {
            if (!plan.Vetoes[kind][i].Holds(facts, quantity))
                continue;
            Raise(subject, day, 1UL << (int)plan.Compiled.Rows[kind].Vetoes[i].Effect);
            told = told.And(new(RowMarks.Vetoes, Points.Zero));
        }

        return told;
    }

    /// <summary>Asks a custom rule and takes in what it answers.</summary>
    public RowWorth AddCustom(in ColumnCustom custom, int subject, int day, in ColumnFacts facts, bool suspended, Activity activity)
    {
        if (!custom.TryAsk(activity, out var answer, out var fault))
        {
            Faults.Add((subject, fault));
            return new(RowMarks.Faulted, Points.Zero);
        }

        if (!suspended && answer.IsMatch && custom.IsWhole(answer.Points, out var field, out var units))
        {
            field.AddUnits(PageOf(day), subject, places[day * layout.Groups + field.Group], units);
            return new(RowMarks.Counted, custom.Op.IsCredit ? answer.Points : -answer.Points);
        }

        var value = custom.ValueOf(answer, activity, facts);
        return AddValue(custom.Op, subject, day, suspended ? Math.Min(value, 0) : value, activity);
    }

    private RowWorth AddValue(ColumnOp op, int subject, int day, long value, Activity? activity)
    {
        if (value == 0)
            return default;
        var field = value > 0 == op.IsCredit ? op.Field : op.Negative;
        if (field < 0)
            Retained.Add(new(subject, op.Index, day, op.AsksOrder ? activity!.Id : default, Retained.Count, value));
        else
            AddTo(field, subject, day, Math.Abs(value));
        return new(RowMarks.Counted, Points.FromTenThousandths(value));
    }

    private void AddTo(int index, int subject, int day, long amount)
    {
        ref readonly var field = ref layout.Fields[index];
        field.Add(PageOf(day), subject, places[day * layout.Groups + field.Group], amount);
    }

    /// <summary>Counts an activity for items of completions; whether it was one.</summary>
    private bool Count(int subject, int kind, int day, long quantity, in ColumnFacts facts)
    {
        var isItem = false;
        var items = plan.Compiled.Rows[kind].Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!plan.IsItem(kind, i, facts, quantity))
                continue;
            isItem = true;
            var counter = plan.Counters[items[i].Counter];
            if (counter.Flag >= 0)
                Raise(subject, day, 1UL << counter.Flag);
            else
                AddTo(counter.Field, subject, day, 1);
        }

        return isItem;
    }

    private void Raise(int subject, int day, ulong flags) => PageOf(day)[places[day * layout.Groups].WordOf(subject, 0)] |= flags;
}

/// <summary>A value whose limits need it by itself. Its id is there where the order within a day decides something; the sequence only makes any order one.</summary>
internal readonly record struct RetainedValue(int Subject, int Rule, int Day, ActivityId Id, int Sequence, long Value);
