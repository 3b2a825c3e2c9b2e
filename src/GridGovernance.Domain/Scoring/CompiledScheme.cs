namespace GridGovernance.Domain.Scoring;

/// <summary>One version of a scheme, compiled once to a row per kind and read by every thread.</summary>
internal sealed class CompiledScheme
{
    private readonly TextIndex kinds;
    private SumPlan? lastPlan;
    private ColumnPlan? lastColumns;
    private SubjectScorer? idle;
    private ColumnBits? columnBits;

    public CompiledScheme(PointsScheme scheme, RuleSet ruleSet)
    {
        Scheme = scheme;
        Version = new(scheme.Id, scheme.Version);
        Caps = new (CompiledLimit[], CompiledLimit[])[scheme.Categories.Count];
        for (var i = 0; i < Caps.Length; i++)
            Caps[i] = (CapsOf(scheme.Categories[i], CapTarget.Credits, scheme.PeriodKind), CapsOf(scheme.Categories[i], CapTarget.Deductions, scheme.PeriodKind));
        Rules = RulesOf(scheme, ruleSet);
        Completions = [.. scheme.Rules.OfType<CompletionRule>()];
        FirstCounter = new int[Completions.Length + 1];
        for (var i = 0; i < Completions.Length; i++)
            FirstCounter[i + 1] = FirstCounter[i] + Completions[i].Items.Count;
        var names = KindNames.Of(scheme);
        kinds = new(names.Length);
        Kinds = new ActivityKind[names.Length];
        for (var i = 0; i < names.Length; i++)
            Kinds[kinds.NumberOf(names[i], out _)] = ActivityKind.From(names[i]);
        Rows = new KindRows(this, kinds).All;
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

    /// <summary>What conditions ask of rows of columns; the same for all runs, made for the first of them.</summary>
    public ColumnBits ColumnBits => Volatile.Read(ref columnBits) ?? Interlocked.CompareExchange(ref columnBits, new(Scheme), null) ?? columnBits;

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

    private static CompiledRule[] RulesOf(PointsScheme scheme, RuleSet ruleSet)
    {
        var categories = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < scheme.Categories.Count; i++)
            categories.Add(scheme.Categories[i].Id, i);
        var multipliers = scheme.Rules.OfType<MultiplierRule>().ToArray();
        var rules = new List<CompiledRule>(scheme.Rules.Count);
        for (var i = 0; i < scheme.Rules.Count; i++)
        {
            if (scheme.Rules[i] is ScoredRule rule)
                rules.Add(new(scheme, rule, multipliers, categories[rule.Category], Bound(rule, ruleSet)));
        }

        return [.. rules];
    }

    /// <summary>The caps of a category on one side, shortest window first.</summary>
    private static CompiledLimit[] CapsOf(PointsCategory category, CapTarget target, PeriodKind period)
    {
        var caps = category.Caps.Where(cap => cap.On == target).OrderBy(cap => (int)cap.Per.Under(period)).ToArray();
        var limits = new CompiledLimit[caps.Length];
        for (var i = 0; i < limits.Length; i++)
            limits[i] = new(caps[i].Per.Under(period), caps[i].Points.TenThousandths, 0);
        return limits;
    }
}
