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
    private readonly List<StatementNote> notes = [];
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

    public SubjectScorer(CompiledScheme scheme, Period period, ScoringOptions options)
    {
        (this.scheme, declared, this.period, this.options) = (scheme, scheme.Scheme, period, options);
        full = options.Level is ExplanationLevel.Full;
        (firstOfRule, lastOfRule) = (new int[scheme.Rules.Length], new int[scheme.Rules.Length]);
        (firstOfCategory, lastOfCategory) = (new int[scheme.Caps.Length], new int[scheme.Caps.Length]);
        counters = new int[scheme.FirstCounter[^1]];
        categorySums = new Int128[scheme.Caps.Length];
    }

    /// <summary>What kept the last subject from having a statement.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    /// <summary>The statement of a subject, or null when the evaluation faulted. Activities are the subject's own, in canonical order, of the period, of known kinds.</summary>
    public PointsStatement? Score(ScoredSubject who, ReadOnlySpan<PlacedActivity> activities, IReadOnlyList<Finding> findings)
    {
        Reset(who);
        for (var i = 0; i < activities.Length; i++)
            Match(activities[i].Activity, scheme.Rows[activities[i].Row]);
        if (faults.Count > 0)
            return null;
        ApplyRuleLimits();
        ApplyCaps();
        SumCategories();
        return WriteStatement(findings);
    }

    /// <summary>The total alone, of activities as <see cref="Score"/> takes them; false when the evaluation faulted.</summary>
    public bool TryTotal(ScoredSubject who, ReadOnlySpan<PlacedActivity> activities, out Points total)
    {
        total = default;
        Reset(who);
        lines.Clear();
        for (var i = 0; i < activities.Length; i++)
            Match(activities[i].Activity, scheme.Rows[activities[i].Row]);
        if (faults.Count > 0)
            return false;
        ApplyRuleLimits();
        ApplyCaps();
        SumCategories();
        return TryTotal(out total, out _, out _);
    }

    private void Reset(ScoredSubject who)
    {
        subject = who;
        hasSuspensions = who.Suspensions.Count > 0;
        entries.Clear();
        valueLines.Clear();
        trims.Clear();
        notes.Clear();
        vetoes.Clear();
        faults.Clear();
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
    }

    private Span<ScoredEntry> Entries => CollectionsMarshal.AsSpan(entries);
}

/// <summary>An activity that counts, with the row of its kind.</summary>
internal readonly record struct PlacedActivity(Activity Activity, int Row);
