namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A scoring from columns with dense ids, for data that is already clean: it carries no ids, so every row is taken as an activity of its own, and runs that are merged must be of disjoint rows
/// (a <see cref="PointsRun"/> notices duplicates, this cannot). Totals and categories only. Rows come in any order; no row allocates. Not thread-safe.
/// </summary>
public sealed partial class ColumnarRun
{
    private readonly ColumnPlan plan;
    private const ulong Whole = 10_000;                                        // one unit of quantity in ten-thousandths
    private readonly ColumnTable table;
    private readonly ColumnarState state;
    private readonly ScoringOptions options;
    private readonly IReadOnlyList<ScoredSubject> subjects;
    private readonly bool[] hasSuspensions;
    private readonly bool anySuspension;
    private long unlisted;
    private long unknown;
    private long outside;
    private bool broken;
    private ulong touched;                                                     // keeps the reads ahead from being left out as idle

    internal ColumnarRun(ColumnPlan plan, IReadOnlyList<ScoredSubject> subjects, ScoringOptions options)
    {
        (this.plan, this.subjects, this.options) = (plan, subjects, options with { Level = ExplanationLevel.Totals });
        (table, state) = (new(plan), new(plan, subjects.Count));
        hasSuspensions = [.. subjects.Select(subject => subject.Suspensions.Count > 0)];
        anySuspension = hasSuspensions.Contains(true);
    }

    /// <summary>The period scored.</summary>
    public Period Period => plan.Period;

    /// <summary>The index a kind has in columns; −1 for a kind no rule names.</summary>
    public int IndexOf(ActivityKind kind) => plan.Compiled.RowOf(kind);

    /// <summary>The flags of an activity's tags and recorder, as the scheme's conditions ask for them. Ask once for each combination the data has, and fill the column with the answer.</summary>
    public ulong FlagsOf(Activity activity) => plan.Bits.Of(Guard.Against.Null(activity));

    /// <summary>Takes in a batch, in any order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position or index lies beyond the subjects or kinds, or a flag is none of the scheme's.</exception>
    /// <exception cref="OverflowException">The points of a subject leave their range; the run is then void.</exception>
    public void Add(in ActivityBatch batch)
    {
        ThrowIfBroken();
        broken = true;
        AddRows(batch);
        broken = false;
    }

    /// <summary>Takes in what another run took in: rows that are none of this one's, which nothing here can check. The other stays as it is.</summary>
    /// <exception cref="ArgumentException">The other run is of another scheme, period, options or list of subjects.</exception>
    public void MergeFrom(ColumnarRun other)
    {
        Guard.Against.Null(other);
        if (other.plan.Compiled != plan.Compiled || other.Period != Period || other.options != options || other == this || !other.subjects.SequenceEqual(subjects))
            throw new ArgumentException("Only another run of the same scheme, period, options and subjects can be merged.", nameof(other));
        ThrowIfBroken();
        other.ThrowIfBroken();
        state.Add(other.state);
        (unlisted, unknown, outside) = (unlisted + other.unlisted, unknown + other.unknown, outside + other.outside);
    }

    /// <summary>The totals of what was taken in. The run can take in more and be finished again.</summary>
    public ColumnarTotals Finish(CancellationToken cancellationToken = default)
    {
        ThrowIfBroken();
        var scheme = plan.Compiled.Scheme;
        var (totals, categories, marks) = (new Points[subjects.Count], new Points[subjects.Count * scheme.Categories.Count], new sbyte[subjects.Count]);
        var stars = new int[scheme.Stars is null ? 0 : subjects.Count];
        var findings = new List<Finding>(Uncounted());
        var scorer = new SubjectScorer(plan.Compiled, Period, options);
        RetainedValue[] retained = state.Retained.Count == 0 ? [] : [.. state.Retained.OrderBy(value => value.Subject).ThenBy(value => value.Day).ThenBy(value => value.Sequence)];
        var faulted = state.Faults.Select(fault => fault.Subject).ToHashSet();
        findings.AddRange(state.Faults.OrderBy(fault => fault.Subject).Select(fault => fault.Fault));
        var next = 0;
        for (var i = 0; i < totals.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = next;
            while (next < retained.Length && retained[next].Subject == i)
                next++;
            var ofSubject = categories.AsSpan(i * scheme.Categories.Count, scheme.Categories.Count);
            if (faulted.Count > 0 && faulted.Contains(i))
                continue;
            if (!scorer.TryTotal(subjects[i], plan, state, i, retained.AsSpan(first..next), ofSubject, out totals[i], out var given, out var lowest))
                findings.AddRange(scorer.Faults);
            marks[i] = lowest ? (sbyte)1 : (sbyte)0;
            if (given is { } number)
                stars[i] = number;
        }

        return new(subjects, totals, categories, stars, marks, findings);
    }

    private IEnumerable<Finding> Uncounted()
    {
        if (outside > 0)
            yield return ScoringFindings.Rows(FindingSeverity.Warning, "scoring.outside-period", outside, new($"did not occur in {Period}", $"不在{Period}内发生"));
        if (unlisted > 0)
            yield return ScoringFindings.Rows(FindingSeverity.Error, "scoring.unlisted-subject", unlisted, new("are of subjects that are not listed", "的对象不在计分名单内"));
        if (unknown > 0)
            yield return ScoringFindings.Rows(FindingSeverity.Error, "scoring.unknown-kind", unknown, new("are of kinds no rule of the scheme names", "的类型未被办法涉及"));
    }

    private void ThrowIfBroken()
    {
        if (broken)
            throw new InvalidOperationException("A batch failed half-way, so the run is void; begin another.");
    }
}
