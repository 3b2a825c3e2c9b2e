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
    private readonly ScoredSubject[] subjects;
    private readonly SubjectId[] ids;                                          // of the subjects, where custom rules' activities are checked against them
    private readonly bool[] hasSuspensions;
    private readonly bool anySuspension;
    private long unlisted;
    private long unknown;
    private long outside;
    private bool broken;
    private ulong touched;                                                     // keeps the reads ahead from being left out as idle

    internal ColumnarRun(ColumnPlan plan, ScoredSubject[] subjects, ScoringOptions options)
    {
        (this.plan, this.subjects, this.options) = (plan, subjects, options with { Level = ExplanationLevel.Totals });
        (table, state) = (plan.Table, new(plan, subjects.Length));
        ids = table.Customs.Length == 0 && !table.NeedsActivity.Contains(true) ? [] : [.. subjects.Select(subject => subject.Subject)];
        hasSuspensions = new bool[subjects.Length];
        for (var i = 0; i < subjects.Length; i++)
            hasSuspensions[i] = subjects[i].HasSuspensions;
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
        AddRows<Untold>(batch, []);
        broken = false;
    }

    /// <summary>Takes in a batch, in any order, and tells what each row came to by itself; nothing is allocated, so one buffer serves batch after batch.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="told">What each row came to, row by row; as long as the batch or longer.</param>
    /// <exception cref="ArgumentException">There is room for fewer rows than the batch has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A position or index lies beyond the subjects or kinds, or a flag is none of the scheme's.</exception>
    /// <exception cref="OverflowException">The points of a subject leave their range; the run is then void.</exception>
    public void Add(in ActivityBatch batch, Span<RowWorth> told)
    {
        ThrowIfBroken();
        if (told.Length < batch.Count)
            throw new ArgumentException($"The batch has {batch.Count} rows, and there is room to tell of {told.Length}.", nameof(told));
        broken = true;
        AddRows<Told>(batch, told);
        broken = false;
    }

    /// <summary>Takes in what another run took in: rows that are none of this one's, which nothing here can check. The other stays as it is.</summary>
    /// <exception cref="ArgumentException">The other run is of another scheme, period, options or list of subjects.</exception>
    public void MergeFrom(ColumnarRun other)
    {
        Guard.Against.Null(other);
        if (other.plan.Compiled != plan.Compiled || other.Period != Period || other.options != options || other == this || !IsSameList(other.subjects, subjects))
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
        var width = scheme.Categories.Count;
        var (totals, categories, marks) = (new Points[subjects.Length], new Points[subjects.Length * width], new sbyte[subjects.Length]);
        var stars = new int[scheme.Stars is null ? 0 : subjects.Length];
        var findings = new List<Finding>(Uncounted());
        var reader = Read(options);
        findings.AddRange(state.Faults.OrderBy(fault => fault.Subject).Select(fault => fault.Fault));
        for (var i = 0; i < totals.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.IsFaulted(i))
                continue;
            if (!reader.TryTotal(i, categories.AsSpan(i * width, width), out totals[i], out var given, out var lowest))
                findings.AddRange(reader.Faults);
            marks[i] = lowest ? (sbyte)1 : (sbyte)0;
            if (given is { } number)
                stars[i] = number;
        }

        return new(subjects, totals, categories, stars, marks, findings);
    }

    internal ColumnarReader Read(ScoringOptions how) => new(plan, state, subjects, how);

    private IEnumerable<Finding> Uncounted()
    {
        if (outside > 0)
            yield return ScoringFindings.Rows(FindingSeverity.Warning, "scoring.outside-period", outside, new($"did not occur in {Period}", $"不在{Period}内发生"));
        if (unlisted > 0)
            yield return ScoringFindings.Rows(FindingSeverity.Error, "scoring.unlisted-subject", unlisted, new("are of subjects that are not listed", "的对象不在计分名单内"));
        if (unknown > 0)
            yield return ScoringFindings.Rows(FindingSeverity.Error, "scoring.unknown-kind", unknown, new("are of kinds no rule of the scheme names", "的类型未被办法涉及"));
    }

    private static bool IsSameList(ScoredSubject[] left, ScoredSubject[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left.Length != right.Length || left[i] != right[i])
                return false;
        }

        return left.Length == right.Length;
    }

    private void ThrowIfBroken()
    {
        if (broken)
            throw new InvalidOperationException("A batch failed half-way, so the run is void; begin another.");
    }
}
