using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// The figures a grid, village, township or banner is measured by over a span: completion = closed ÷ due to close, on-time = closed on time ÷ due to close,
/// satisfaction = satisfied ÷ evaluated. Counts add up, so figures of parts merge into the figures of the whole.
/// </summary>
public sealed record CaseKpis
{
    private CaseKpis(long cases, Ratio completion, Ratio onTime, Ratio satisfaction) =>
        (Cases, Completion, OnTime, Satisfaction) = (cases, completion, onTime, satisfaction);

    /// <summary>The figures of no case at all: nothing is applicable.</summary>
    public static CaseKpis None { get; } = new(0, default, default, default);

    /// <summary>Ratings of this and above count as satisfied: 4 of 5.</summary>
    public const int SatisfiedFrom = 4;

    /// <summary>Cases looked at: those collected or due in the span.</summary>
    public long Cases { get; }

    /// <summary>Closed ÷ due to close in the span.</summary>
    public Ratio Completion { get; }

    /// <summary>Closed on time ÷ due to close in the span.</summary>
    public Ratio OnTime { get; }

    /// <summary>Rated 4 or 5 ÷ rated, of the cases due in the span.</summary>
    public Ratio Satisfaction { get; }

    /// <summary>The figures of these cases over a span, as they stand. A case belongs to the span in which it is due, extensions included; rejected cases are due nowhere.</summary>
    public static CaseKpis Of(IEnumerable<GridCase> cases, DateSpan span)
    {
        var sum = None;
        foreach (var gridCase in Guard.Against.Null(cases))
            sum = sum.Merge(Of(gridCase, span));
        return sum;
    }

    /// <summary>The figures of these cases over a period.</summary>
    public static CaseKpis Of(IEnumerable<GridCase> cases, Period period) => Of(cases, DateSpan.Create(period.FirstDay, period.LastDay));

    /// <summary>The figures of each grid that has a case, in the order of the codes.</summary>
    public static IReadOnlyDictionary<GridCode, CaseKpis> PerGrid(IEnumerable<GridCase> cases, DateSpan span) => Per(cases, span, gridCase => gridCase.Grid);

    /// <summary>The figures of each division of a level that has a case: villages, townships, banners; in the order of the codes. Where a code has no division of the level, as below a prefecture without counties, the next one above stands for it.
    /// Figures of a level merge into those of the level above.</summary>
    /// <exception cref="ArgumentException">The level is undefined.</exception>
    public static IReadOnlyDictionary<DivisionCode, CaseKpis> PerDivision(IEnumerable<GridCase> cases, DateSpan span, DivisionLevel level)
    {
        Guard.Against.EnumOutOfRange(level);
        return Per(cases, span, gridCase => gridCase.Grid.Village.Ancestors.Prepend(gridCase.Grid.Village).First(division => division.Level <= level));
    }

    /// <summary>The figures of both populations together.</summary>
    public CaseKpis Merge(CaseKpis other)
    {
        Guard.Against.Null(other);
        return new(Cases + other.Cases, Completion.Merge(other.Completion), OnTime.Merge(other.OnTime), Satisfaction.Merge(other.Satisfaction));
    }

    private static SortedDictionary<TPlace, CaseKpis> Per<TPlace>(IEnumerable<GridCase> cases, DateSpan span, Func<GridCase, TPlace> placeOf) where TPlace : notnull
    {
        var figures = new SortedDictionary<TPlace, CaseKpis>();
        foreach (var gridCase in Guard.Against.Null(cases))
        {
            var place = placeOf(gridCase);
            figures[place] = figures.GetValueOrDefault(place, None).Merge(Of(gridCase, span));
        }

        return figures;
    }

    private static CaseKpis Of(GridCase gridCase, DateSpan span)
    {
        var isDue = gridCase.DueAt is { } due && span.Contains(DateOnly.FromDateTime(due.DateTime));
        var isCollected = span.Contains(DateOnly.FromDateTime(gridCase.History[0].At.DateTime));
        if (!isDue)
            return new(isCollected ? 1 : 0, default, default, default);
        var isClosed = gridCase.ClosedAt is not null;
        var isRated = gridCase.Rating is not null;
        return new(1,
            Ratio.Of(isClosed ? 1 : 0, 1),
            Ratio.Of(isClosed && gridCase.OverdueSince is null ? 1 : 0, 1),
            Ratio.Of(gridCase.Rating >= SatisfiedFrom ? 1 : 0, isRated ? 1 : 0));
    }
}
