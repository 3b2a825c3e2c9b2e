namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>The ratios of the columnar budgets in a minute or two: interleaved rounds, processor time.</summary>
internal static class ScoringRatios
{
    public static int Run(string[] cases)
    {
        var all = cases.Length == 0;
        if (all || cases.Contains("totals"))
        {
            Totals(1_000_000, 5_300, PeriodKind.Month, rounds: 9);
            Totals(10_000_000, 100_000, PeriodKind.Month, rounds: 5);
            Totals(1_000_000, 5_300, PeriodKind.Year, rounds: 9);
        }

        if (all || cases.Contains("custom"))
            Custom(1_000_000, 5_300, rounds: 9);
        if (all || cases.Contains("merge"))
            Merge(100_000, rounds: 9);
        if (all || cases.Contains("others"))
            Others(20_000, 150, rounds: 3);
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

    private static void Custom(int count, int subjects, int rounds)
    {
        var activities = new CountyActivities(count, subjects);
        var (plain, some, most) = (new ColumnsEngine(activities), new ColumnsEngine(activities, customKinds: 5), new ColumnsEngine(activities, customKinds: 25));
        var fused = FusedLoop.Score(activities);
        Agreement.Require("custom rules on 5 kinds", fused, some.Score().Totals);
        Agreement.Require("custom rules on 25 kinds", fused, most.Score().Totals);
        var sides = new InterleavedRounds($"{count:N0} activities, {subjects:N0} subjects, custom rules, per activity", count);
        sides.Add("fused loop", () => FusedLoop.Score(activities));
        sides.Add("columns without custom rules", () => plain.Score());
        sides.Add("columns, custom rules on 17 % of the activities", () => some.Score());
        sides.Add("columns, custom rules on 83 % of the activities", () => most.Score());
        sides.Run(Console.Out, rounds);
    }

    private static void Merge(int subjects, int rounds)
    {
        var activities = new CountyActivities(30 * subjects, subjects);
        var engine = new ColumnsEngine(activities);
        Agreement.Require("two cores", FusedLoop.Score(activities), engine.ScoreOnTwoCores().Totals);
        var (left, right) = (engine.Begin(), engine.Begin());
        engine.Add(left, 0, activities.Count / 2);
        engine.Add(right, activities.Count / 2, activities.Count);
        var sides = new InterleavedRounds($"merge of two runs of {subjects:N0} subjects, per subject-month", subjects);
        sides.Add("merge", () => left.MergeFrom(right));
        sides.Run(Console.Out, rounds);
    }

    private static void Others(int count, int subjects, int rounds)
    {
        var activities = new CountyActivities(count, subjects);
        var objects = activities.ToObjects();
        var columns = new ColumnsEngine(activities);
        var rules = new RulesEngineWorkflows();
        using var duck = new DuckDbQuery(activities);
        var sides = new InterleavedRounds($"{count:N0} activities, {subjects:N0} subjects, a month, per activity", count);
        sides.Add("columns", () => columns.Score());
        sides.Add("foreach, dictionary, decimal", () => DictionaryLoop.Score(objects));
        sides.Add("LINQ, decimal", () => LinqQuery.Score(objects));
        sides.Add("DuckDB, one thread, load excluded", () => duck.Score());
        sides.Add("RulesEngine, a workflow per kind", () => rules.ScoreByKind(objects));
        sides.Add("RulesEngine, one workflow of 30 rules", () => rules.ScoreByOneWorkflow(objects));
        sides.Run(Console.Out, rounds);
    }
}
