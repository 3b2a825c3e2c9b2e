using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Proves every side of the scoring benchmarks equal on a small month and a small year, without timing anything.</summary>
internal static class ScoringVerification
{
    public static int Run()
    {
        RequireOneGather();
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

    /// <summary>Bits gathered by an instruction, where the machine has it, and one by one.</summary>
    private static void RequireOneGather()
    {
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++)
        {
            var mask = (ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64();
            while (System.Numerics.BitOperations.PopCount(mask) > 8)
                mask &= mask - 1;
            var bits = (ulong)random.NextInt64() << 1;
            if (ColumnTable.Gather(bits, mask) != ColumnTable.GatherOneByOne(bits, mask))
                throw new InvalidOperationException($"{bits:x} under {mask:x} is gathered in two ways.");
        }
    }
}
