namespace GridGovernance.Domain.Scoring;

/// <summary>The way in for columns.</summary>
public sealed partial class PointsEngine
{
    /// <summary>
    /// Begins a run over columns with dense ids: totals only, no row allocates, except values of limits that need them one by one. Custom rules read the activity itself,
    /// and a rule that keeps the largest values after a limit in points asks for its id; the batch then carries it for rows of their kinds.
    /// </summary>
    /// <param name="period">A period of the scheme's kind that a version covers.</param>
    /// <param name="subjects">Who is scored; a subject's position is its id in columns.</param>
    /// <param name="options">Calendar; the level is always totals, and columns know no instants.</param>
    /// <exception cref="ArgumentException">The period cannot be scored, or a subject is listed twice.</exception>
    public ColumnarRun BeginColumns(Period period, IReadOnlyList<ScoredSubject> subjects, ScoringOptions? options = null)
    {
        options ??= ScoringOptions.Default;
        ScoredSubject[] listed = [.. Guard.Against.Null(subjects)];
        if (IsAnyTwice(listed))
            throw new ArgumentException("A subject is listed twice.", nameof(subjects));
        var version = VersionFor(period, out var reason) ?? throw new ArgumentException(reason!.ToString(), nameof(period));
        return new(version.ColumnsFor(period, options.Calendar), listed, options);
    }

    private static bool IsAnyTwice(ScoredSubject[] listed)
    {
        var names = new TextIndex();
        names.Reserve(listed.Length);
        var isTwice = false;
        foreach (var subject in listed)
        {
            names.NumberOf(subject.Subject.ToString(), out var isNew);
            isTwice |= !isNew;
        }

        names.Release();
        return isTwice;
    }
}
