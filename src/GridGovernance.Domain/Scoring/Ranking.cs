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

    /// <summary>By falling total, then by subject. Statements mostly come by subject already, as the engine gives them; then their totals and places are all there is to compare.</summary>
    private static PointsStatement[] Sorted(PointsStatement[] statements)
    {
        if (!IsBySubject(statements))
            Array.Sort(statements, (left, right) => left.Subject.CompareTo(right.Subject));
        var order = new (long Less, int Place)[statements.Length];
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].Period != statements[0].Period || (i > 0 && statements[i].Subject == statements[i - 1].Subject))
                throw new ArgumentException("A ranking is of one period, with one statement for each subject.", nameof(statements));
            order[i] = (-statements[i].Total.TenThousandths, i);
        }

        order.AsSpan().Sort();
        var sorted = new PointsStatement[order.Length];
        for (var i = 0; i < order.Length; i++)
            sorted[i] = statements[order[i].Place];
        return sorted;
    }

    private static bool IsBySubject(PointsStatement[] statements)
    {
        for (var i = 1; i < statements.Length; i++)
        {
            if (statements[i - 1].Subject >= statements[i].Subject)
                return false;
        }

        return true;
    }
}
