namespace GridGovernance.Domain.Scoring;

/// <summary>One version of a scheme, compiled once to a row per kind and read by every thread.</summary>
internal sealed class CompiledScheme
{
    private readonly TextIndex kinds = new();
    private SumPlan? lastPlan;
    private ColumnPlan? lastColumns;
    private SubjectScorer? idle;

    public CompiledScheme(PointsScheme scheme, RuleSet ruleSet)
    {
        Scheme = scheme;
        Version = new(scheme.Id, scheme.Version);
        var categories = scheme.Categories.Select((category, index) => (category.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        Rules = [.. scheme.Rules.OfType<ScoredRule>().Select(rule => new CompiledRule(scheme, rule, categories[rule.Category], Bound(rule, ruleSet)))];
        Completions = [.. scheme.Rules.OfType<CompletionRule>()];
        FirstCounter = new int[Completions.Length + 1];
        for (var i = 0; i < Completions.Length; i++)
            FirstCounter[i + 1] = FirstCounter[i] + Completions[i].Items.Count;
        Caps = [.. scheme.Categories.Select(category => CapsOf(category, scheme.PeriodKind))];
        var names = KindsOf(scheme);
        foreach (var name in names)
            kinds.NumberOf(name.ToString(), out _);
        Kinds = names;
        Rows = [.. names.Select(RowFor)];
        ColumnBits = new(scheme);
    }

    public PointsScheme Scheme { get; }

    public SchemeVersion Version { get; }

    /// <summary>Scored rules in the order of the scheme.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>Whether some rule is the caller's own, which reads the activity itself.</summary>
    public bool HasCustomRules => Array.Exists(Rules, rule => rule.Custom is not null);

    public CompletionRule[] Completions { get; }

    /// <summary>Where the counters of each completion's items begin; the last entry is how many there are.</summary>
    public int[] FirstCounter { get; }

    /// <summary>Caps of each category: on credits, then on deductions, each shortest window first.</summary>
    public (CompiledLimit[] Credits, CompiledLimit[] Deductions)[] Caps { get; }

    /// <summary>Kinds the scheme names, in ordinal order.</summary>
    public ActivityKind[] Kinds { get; }

    /// <summary>One row per kind, in the order of <see cref="Kinds"/>.</summary>
    public KindRow[] Rows { get; }

    /// <summary>What conditions ask of rows of columns.</summary>
    public ColumnBits ColumnBits { get; }

    /// <summary>The row of a kind, or −1 for a kind no rule names.</summary>
    public int RowOf(ActivityKind kind) => kinds.Find(kind.ToString());

    /// <summary>How totals of a period are summed; the last one asked for is kept.</summary>
    public SumPlan PlanFor(Period period, WorkingCalendar calendar)
    {
        var plan = Volatile.Read(ref lastPlan);
        if (plan is null || plan.Period != period || plan.Calendar != calendar)
            Volatile.Write(ref lastPlan, plan = new(this, period, calendar));
        return plan;
    }

    /// <summary>How columns of a period are summed; the last one asked for is kept, since laying it out costs as much as some ten thousand rows.</summary>
    public ColumnPlan ColumnsFor(Period period, WorkingCalendar calendar)
    {
        var columns = Volatile.Read(ref lastColumns);
        if (columns is null || columns.Period != period || columns.Calendar != calendar)
            Volatile.Write(ref lastColumns, columns = new(this, period, calendar));
        return columns;
    }

    /// <summary>A scorer for one thread to use and give back: its buffers are warm when the same is asked for again.</summary>
    public SubjectScorer Borrow(Period period, ScoringOptions options) =>
        Interlocked.Exchange(ref idle, null) is { } scorer && scorer.IsFor(period, options) ? scorer : new(this, period, options);

    public void GiveBack(SubjectScorer scorer) => Volatile.Write(ref idle, scorer);

    private static IPointsRule? Bound(ScoredRule rule, RuleSet ruleSet) =>
        rule is CustomRule custom && ruleSet.TryGet(custom.Rule, custom.RuleVersion, out var bound) ? bound : null;

    private static ActivityKind[] KindsOf(PointsScheme scheme) => [.. scheme.Rules.SelectMany(rule => rule switch
    {
        ScoredRule scored => scored.Kinds,
        VetoRule veto => veto.Kinds,
        CompletionRule completion => completion.Items.Select(item => item.Kind),
        _ => [],
    }).Distinct().Order()];

    private static (CompiledLimit[] Credits, CompiledLimit[] Deductions) CapsOf(PointsCategory category, PeriodKind period)
    {
        return (On(CapTarget.Credits), On(CapTarget.Deductions));

        CompiledLimit[] On(CapTarget target) => [.. category.Caps.Where(cap => cap.On == target)
            .Select(cap => new CompiledLimit(cap.Per.Under(period), cap.Points.TenThousandths, 0)).OrderBy(cap => cap.Window)];
    }

    private KindRow RowFor(ActivityKind kind) => new()
    {
        Scored = [.. Enumerable.Range(0, Rules.Length).Where(rule => Rules[rule].Rule.Kinds.Contains(kind))],
        Items = [.. Enumerable.Range(0, Completions.Length).SelectMany(completion => Completions[completion].Items
            .Select((item, index) => (item, counter: FirstCounter[completion] + index))
            .Where(pair => pair.item.Kind == kind)
            .Select(pair => new ItemOfKind(completion, pair.counter, pair.item.Tag)))],
        Vetoes = [.. Scheme.Rules.OfType<VetoRule>().Where(veto => veto.Kinds.Contains(kind))],
    };
}
