namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>The figures of the budgets of scoring in some minutes: interleaved rounds, processor time, every side proved equal first.</summary>
internal static class ScoringRatios
{
    private static readonly (string Name, Action Run)[] Questions =
    [
        ("totals", Totals),
        ("told", () => ColumnRatios.Told(1_000_000, 5_300)),
        ("custom", () => ColumnRatios.Custom(1_000_000, 5_300)),
        ("merge", Merge),
        ("objects", () => ObjectRatios.Entry(200_000, 5_300)),
        ("small", ObjectRatios.SubjectMonths),
        ("whatif", ObjectRatios.WhatIf),
        ("pool", ObjectRatios.Pool),
        ("cold", () => ColdStart.Compare(processes: 9)),
        ("others", () => ObjectRatios.Others(100_000, 530)),
    ];

    public static int Run(string[] names)
    {
        foreach (var (name, run) in Questions)
        {
            if (names.Length == 0 || names.Contains(name))
                run();
        }

        return 0;
    }

    /// <summary>A county's month, whose pages stay in the caches, and one of a hundred thousand, whose pages do not.</summary>
    private static void Merge()
    {
        ColumnRatios.Merge(5_300);
        ColumnRatios.Merge(100_000);
    }

    private static void Totals()
    {
        ColumnRatios.Totals(1_000_000, 5_300, PeriodKind.Month, rounds: 11);
        ColumnRatios.Totals(10_000_000, 100_000, PeriodKind.Month, rounds: 5);
        ColumnRatios.Totals(1_000_000, 5_300, PeriodKind.Year, rounds: 9);
    }
}
