namespace GridGovernance.Domain.Scoring;

/// <summary>Ranks statements by total, most points first, under a declared rule for ties. Exempt subjects have no rank and are left out.</summary>
public static class Ranking
{
    /// <summary>The ranking, best first; equal totals stand in ordinal order of subjects. The order of the input never matters.</summary>
    /// <param name="statements">Statements of one period, one per subject.</param>
    /// <param name="ties">How equal totals rank.</param>
    /// <exception cref="ArgumentException">Two statements have the same subject, or another period than the rest.</exception>
    public static IReadOnlyList<RankedStatement> Of(IEnumerable<PointsStatement> statements, TieRule ties = TieRule.Standard)
    {
        Guard.Against.EnumOutOfRange(ties);
        var sorted = Sorted([.. Guard.Against.Null(statements).Where(statement => !statement.Exempt)]);
        var ranked = new RankedStatement[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var shares = i > 0 && ties is not TieRule.ByKey && sorted[i].Total == sorted[i - 1].Total;
            var next = ties is TieRule.Dense && i > 0 ? ranked[i - 1].Rank + 1 : i + 1;
            ranked[i] = new(shares ? ranked[i - 1].Rank : next, sorted[i]);
        }

        return ranked;
    }

    /// <summary>By falling total, then by subject. Totals are sorted as numbers, and equal ones keep the order by subject.</summary>
    private static PointsStatement[] Sorted(PointsStatement[] statements)
    {
        var places = OrdinalOrder.Of(Array.ConvertAll(statements, statement => statement.Subject.ToString()), out var repeated);
        var below = new ulong[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var statement = statements[places[i]];
            if (statement.Period != statements[0].Period || i == repeated)
                throw new ArgumentException("A ranking is of one period, with one statement for each subject.", nameof(statements));
            below[i] = (ulong)(Points.MaxValue.TenThousandths - statement.Total.TenThousandths);
        }

        NumberOrder.Sort(below, places);
        return Array.ConvertAll(places, place => statements[place]);
    }
}
