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
        PointsStatement[] sorted = [.. Guard.Against.Null(statements).Where(statement => !statement.Exempt)];
        Array.Sort(sorted, (left, right) => left.Total != right.Total ? right.Total.CompareTo(left.Total) : left.Subject.CompareTo(right.Subject));
        if (sorted.Select(statement => statement.Subject).Distinct().Count() != sorted.Length || Array.Exists(sorted, statement => statement.Period != sorted[0].Period))
            throw new ArgumentException("A ranking is of one period, with one statement for each subject.", nameof(statements));
        var ranked = new RankedStatement[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            var shares = i > 0 && ties is not TieRule.ByKey && sorted[i].Total == sorted[i - 1].Total;
            var next = ties is TieRule.Dense && i > 0 ? ranked[i - 1].Rank + 1 : i + 1;
            ranked[i] = new(shares ? ranked[i - 1].Rank : next, sorted[i]);
        }

        return ranked;
    }
}
