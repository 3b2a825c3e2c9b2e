namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Proves every side of the scoring benchmarks equal on a small month and a small year, without timing anything.</summary>
internal static class ScoringVerification
{
    public static int Run()
    {
        foreach (var kind in new[] { PeriodKind.Month, PeriodKind.Year })
        {
            var activities = new CountyActivities(20_000, 150, kind);
            var fused = FusedLoop.Score(activities);
            var objects = activities.ToObjects();
            Agreement.Require("columns", fused, new ColumnsEngine(activities).Score().Totals);
            Agreement.Require("dictionary", DictionaryLoop.Score(objects), activities, fused);
            Agreement.Require("LINQ", LinqQuery.Score(objects), activities, fused);
            var rules = new RulesEngineWorkflows();
            Agreement.Require("RulesEngine, a workflow per kind", rules.ScoreByKind(objects), activities, fused);
            Agreement.Require("RulesEngine, one workflow", rules.ScoreByOneWorkflow(objects), activities, fused);
            using var duck = new DuckDbQuery(activities);
            Agreement.Require("DuckDB", fused, [.. duck.Score().Select(CountyScheme.Tenths)]);
            Console.WriteLine($"{kind}: all sides agree on {fused.Length} subjects; {fused.Distinct().Count()} different totals, {fused.Count(total => total == 0)} of them 0.");
        }

        return 0;
    }
}
