namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What a run over columns came to: totals by position of the subject, without lines and without the activities behind vetoes. For an explanation score the subject's activities again. Immutable.
/// </summary>
public sealed class ColumnarTotals
{
    private readonly Points[] totals;
    private readonly Points[] categories;
    private readonly sbyte[] marks;
    private readonly int[] stars;
    private readonly int categoryCount;

    internal ColumnarTotals(IReadOnlyList<ScoredSubject> subjects, Points[] totals, Points[] categories, int[] stars, sbyte[] marks, IReadOnlyList<Finding> findings)
    {
        (Subjects, this.totals, this.categories, this.stars, this.marks, Findings) = (subjects, totals, categories, stars, marks, findings);
        categoryCount = totals.Length == 0 ? 0 : categories.Length / totals.Length;
    }

    /// <summary>The subjects of the run, in the caller's order.</summary>
    public IReadOnlyList<ScoredSubject> Subjects { get; }

    /// <summary>Totals after floor, ceiling, adjustments and vetoes; 0 for a subject with a finding of overflow.</summary>
    public ReadOnlySpan<Points> Totals => totals;

    /// <summary>Rows that count nowhere, by reason, and subjects whose points leave their range.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The totals of a subject's categories, in the scheme's order.</summary>
    public ReadOnlySpan<Points> CategoriesOf(int subject) => categories.AsSpan(subject * categoryCount, categoryCount);

    /// <summary>Stars of a subject; null where the scheme has no bands.</summary>
    public int? StarsOf(int subject) => stars.Length == 0 ? null : stars[subject];

    /// <summary>Whether a veto puts the subject into the lowest grade.</summary>
    public bool IsLowestGrade(int subject) => marks[subject] != 0;
}
