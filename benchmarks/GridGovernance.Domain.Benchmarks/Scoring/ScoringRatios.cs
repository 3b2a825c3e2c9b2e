namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>The ratios of the columnar budgets in a minute or two: interleaved rounds, processor time.</summary>
internal static class ScoringRatios
{
    public static int Run(string[] cases)
    {
        if (cases is [] or [.., "totals"])
        {
            Totals(1_000_000, 5_300, PeriodKind.Month, rounds: 9);
            Totals(10_000_000, 100_000, PeriodKind.Month, rounds: 5);
            Totals(1_000_000, 5_300, PeriodKind.Year, rounds: 9);
            Totals(10_000_000, 100_000, PeriodKind.Year, rounds: 5);
        }

        return 0;
    }

    private static void Totals(int count, int subjects, PeriodKind kind, int rounds)
    {
        var activities = new CountyActivities(count, subjects, kind);
        var engine = new ColumnsEngine(activities);
        Agreement.Require("fused loop", FusedLoop.Score(activities), engine.Score().Totals);
        var sides = new InterleavedRounds($"{count:N0} activities, {subjects:N0} subjects, a {kind}, per activity", count);
        sides.Add("fused loop", () => FusedLoop.Score(activities));
        sides.Add("columns, begin to finish", () => engine.Score());
        sides.Add("columns, begin and finish alone", () => engine.Begin().Finish());
        sides.Add("columns, begin alone", () => engine.Begin());
        sides.Run(Console.Out, rounds);
    }
}
