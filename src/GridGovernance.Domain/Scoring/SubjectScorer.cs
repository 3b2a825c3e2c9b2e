using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Scores one subject after another with buffers of its own; one thread at a time. The stages are those of the specification, in its order:
/// matching and values, limits and caps, then the statement.
/// </summary>
internal sealed partial class SubjectScorer
{
    private readonly CompiledScheme scheme;
    private readonly PointsScheme declared;
    private readonly Period period;
    private readonly ScoringOptions options;
    private readonly bool full;
    private readonly List<ScoredEntry> entries = [];
    private readonly List<StatementLine> valueLines = [];
    private readonly List<EntryTrim> trims = [];
    private readonly List<NoteSeed> notes = [];
    private readonly List<VetoInForce> vetoes = [];
    private readonly List<Finding> faults = [];
    private readonly int[] firstOfRule;
    private readonly int[] lastOfRule;
    private readonly int[] firstOfCategory;
    private readonly int[] lastOfCategory;
    private readonly int[] counters;
    private readonly Int128[] categorySums;
    private ScoredSubject subject = null!;
    private bool hasSuspensions;
    private int broughtVetoes;

    public SubjectScorer(CompiledScheme scheme, Period period, ScoringOptions options)
    {
        (this.scheme, declared, this.period, this.options) = (scheme, scheme.Scheme, period, options);
        full = options.Level is ExplanationLevel.Full;
        (firstOfRule, lastOfRule) = (new int[scheme.Rules.Length], new int[scheme.Rules.Length]);
        (firstOfCategory, lastOfCategory) = (new int[scheme.Caps.Length], new int[scheme.Caps.Length]);
        counters = new int[scheme.FirstCounter[^1]];
        categorySums = new Int128[scheme.Caps.Length];
        plan = full ? null : scheme.PlanFor(period, options.Calendar);
        sums = plan is { IsPossible: true } ? new(plan, scheme.Caps.Length) : null;
    }

    /// <summary>What kept the last subject from having a statement.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    /// <summary>Whether the scorer does what these options ask for.</summary>
    public bool IsFor(Period asked, ScoringOptions how) => period == asked && (ReferenceEquals(options, how) || options == how);

    /// <summary>The statement of a subject, or null when the evaluation faulted. Activities are the subject's own, of the period, of known kinds; they are sorted where order matters.</summary>
    public PointsStatement? Score(ScoredSubject who, Span<PlacedActivity> activities, IReadOnlyList<Finding> findings)
    {
        Begin(who);
        if (sums is not null && TrySum(activities))
            return WriteStatement(findings);
        if (sums is not null)
            Begin(who);
        return TryBound(activities) ? WriteStatement(findings) : null;
    }

    /// <summary>The total alone, of activities as a statement is made from; false when the evaluation faulted.</summary>
    public bool TryTotal(ScoredSubject who, Span<PlacedActivity> activities, out Points total)
    {
        total = default;
        Begin(who);
        return TryBound(activities) && TryTotal(out total, out _, out _);
    }

    /// <summary>Keeps every entry and bounds them in canonical order; false when the evaluation faulted.</summary>
    private bool TryBound(Span<PlacedActivity> activities)
    {
        PlacedActivity.Sort(activities);
        foreach (ref readonly var placed in activities)
            Match(placed.Activity, scheme.Rows[placed.Row]);
        if (faults.Count > 0)
            return false;
        ApplyRuleLimits();
        ApplyCaps();
        SumCategories();
        return true;
    }

    /// <summary>Begins a subject.</summary>
    public void Begin(ScoredSubject who)
    {
        subject = who;
        hasSuspensions = who.Suspensions.Count > 0;
        entries.Clear();
        valueLines.Clear();
        trims.Clear();
        notes.Clear();
        vetoes.Clear();
        faults.Clear();
        hasSummed = false;
        lines.Clear();
        raised.Clear();
        sums?.Clear();
        Array.Clear(firstOfRule);
        Array.Clear(lastOfRule);
        Array.Clear(firstOfCategory);
        Array.Clear(lastOfCategory);
        Array.Clear(counters);
        foreach (var veto in who.Opening.VetoSpan)
        {
            if (veto.ActsOn(period))
                vetoes.Add(veto);
        }

        broughtVetoes = vetoes.Count;
    }

    private Span<ScoredEntry> Entries => CollectionsMarshal.AsSpan(entries);
}
