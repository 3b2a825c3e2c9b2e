using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Columns against the fused loop.</summary>
internal static class ColumnRatios
{
    private const int Rounds = 9;

    public static void Totals(int count, int subjects, PeriodKind kind, int rounds)
    {
        var activities = new CountyActivities(count, subjects, kind);
        var engine = new ColumnsEngine(activities);
        Agreement.Require("fused loop", FusedLoop.Score(activities), engine.Score().Totals);
        var sides = new InterleavedRounds($"{count:N0} activities, {subjects:N0} subjects, a {kind}, per activity", count);
        sides.Add("fused loop", () => FusedLoop.Score(activities));
        sides.Add("columns, begin to finish", () => engine.Score());
        sides.Add("columns, begin and finish alone", () => engine.Begin().Finish());
        sides.Run(Console.Out, rounds);
    }

    /// <summary>The same with what every row came to, in one buffer for all batches.</summary>
    public static void Told(int count, int subjects)
    {
        var activities = new CountyActivities(count, subjects);
        var engine = new ColumnsEngine(activities);
        var buffer = new RowWorth[8_192];
        Agreement.Require("fused loop", FusedLoop.Score(activities), engine.ScoreTold(buffer).Totals);
        var sides = new InterleavedRounds($"{count:N0} activities, {subjects:N0} subjects, each row told what it came to, per activity", count);
        sides.Add("fused loop, which tells nothing", () => FusedLoop.Score(activities));
        sides.Add("columns", () => engine.Score());
        sides.Add("columns, rows told", () => engine.ScoreTold(buffer));
        sides.Run(Console.Out, Rounds);
    }

    public static void Custom(int count, int subjects)
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
        sides.Run(Console.Out, Rounds);
    }

    public static void Merge(int subjects)
    {
        var activities = new CountyActivities(30 * subjects, subjects);
        var engine = new ColumnsEngine(activities);
        Agreement.Require("two cores", FusedLoop.Score(activities), engine.ScoreOnTwoCores().Totals);
        var (left, right) = (engine.Begin(), engine.Begin());
        engine.Add(left, 0, activities.Count / 2);
        engine.Add(right, activities.Count / 2, activities.Count);
        var sides = new InterleavedRounds($"merge of two runs of {subjects:N0} subjects, per subject-month", subjects);
        var times = Math.Max(1, 1_000_000 / subjects);                         // one of few subjects ends before a clock can tell
        sides.Add("merge", () =>
        {
            for (var i = 0; i < times; i++)
                left.MergeFrom(right);
        }, times);
        sides.Run(Console.Out, Rounds);
    }
}
