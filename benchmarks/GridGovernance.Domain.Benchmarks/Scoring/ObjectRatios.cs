using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Activities as objects, and what is done with their statements.</summary>
internal static class ObjectRatios
{
    private const int Rounds = 7;

    public static void Entry(int count, int subjects)
    {
        var county = new CountyActivities(count, subjects);
        var (activities, listed, engine, columns) = (county.ToObjects(), county.ScoredSubjects(), PointsEngine.Create(CountyScheme.For(PeriodKind.Month)), new ColumnsEngine(county));
        var fused = FusedLoop.Score(county);
        foreach (var level in Enum.GetValues<ExplanationLevel>())
            Agreement.Require(level.ToString(), Score(level).Statements.ToDictionary(statement => statement.Subject, statement => statement.Total.TenThousandths / 10_000m), county, fused);
        using var duck = new DuckDbQuery(county);
        Agreement.Require("DuckDB", fused, [.. duck.Score().Select(CountyScheme.Tenths)]);
        var sides = new InterleavedRounds($"{count:N0} activities as objects, {subjects:N0} subjects, per activity", count);
        sides.Add("objects, totals", () => Score(ExplanationLevel.Totals));
        sides.Add("objects, categories", () => Score(ExplanationLevel.Categories));
        sides.Add("objects, full explanation", () => Score(ExplanationLevel.Full));
        sides.Add("columns", () => columns.Score());
        sides.Add("LINQ, decimal, checks nothing", () => LinqQuery.Score(activities));
        sides.Add("DuckDB, one thread, load included", () =>
        {
            duck.Load();
            duck.Score();
        });
        sides.Run(Console.Out, Rounds);

        ScoringReport Score(ExplanationLevel level) => engine.ScoreAll(county.Period, listed, activities, new() { Level = level, Calendar = CountyScheme.Calendar });
    }

    public static void SubjectMonths()
    {
        const int Times = 1_000;
        var month = new SubjectMonth();
        var tally = month.Open();
        var sides = new InterleavedRounds("one subject's month, per activity", Times * SubjectMonth.Count);
        sides.Add("post one", () => Repeat(Times, () => Array.ForEach(month.Activities, activity => month.Engine.Post(tally, activity))));
        sides.Add("score again, total", () => Repeat(Times, () => month.Score(ExplanationLevel.Totals)));
        sides.Add("score again, full explanation", () => Repeat(Times, () => month.Score(ExplanationLevel.Full)));
        sides.Run(Console.Out, 11);

        var county = new CountyActivities(100_000, 5_300);
        var statements = PointsEngine.Create(CountyScheme.For(PeriodKind.Month)).ScoreAll(county.Period, county.ScoredSubjects(), county.ToObjects(),
            new() { Level = ExplanationLevel.Totals, Calendar = CountyScheme.Calendar }).Statements;
        var ranking = new InterleavedRounds("5,300 subjects, per subject-month", 20 * statements.Count);
        ranking.Add("rank and pay from a pool", () => Repeat(20, () =>
        {
            Ranking.Of(statements);
            MoneyPool.Split(Money.FromFen(530_000_000), statements.Select(statement => KeyValuePair.Create(statement.Subject, statement.Total)));
        }));
        ranking.Run(Console.Out, 11);
    }

    public static void WhatIf()
    {
        var question = new WhatIfBenchmarks();
        question.Setup();
        var sides = new InterleavedRounds("what-if over 10,000 subjects and 1,000,000 activities, two schemes, three causes, whole", 1);
        sides.Add("score once", () => question.ScoreOnce());
        sides.Add("compare with causes", () => question.WhatIf().OrThrow());
        sides.Run(Console.Out, Rounds);
    }

    public static void Pool()
    {
        var question = new PoolSplitQuestion(1_000_000);
        var sides = new InterleavedRounds("a pool over 1,000,000 shares, whole", 1);
        sides.Add("each share rounded by itself, in decimals", () => question.RoundedByItself());
        sides.Add("to the last fen", () => question.Split());
        sides.Run(Console.Out, Rounds);
    }

    public static void Others(int count, int subjects)
    {
        const int Times = 10;
        var county = new CountyActivities(count, subjects);
        var activities = county.ToObjects();
        var columns = new ColumnsEngine(county);
        var engine = PointsEngine.Create(CountyScheme.For(PeriodKind.Month));
        var listed = county.ScoredSubjects();
        var rules = new RulesEngineWorkflows();
        using var duck = new DuckDbQuery(county);
        var sides = new InterleavedRounds($"{count:N0} activities, {subjects:N0} subjects, a month, per activity", count);
        sides.Add("columns", () => Repeat(Times, () => columns.Score()), Times);        // once takes less than a millisecond, of which a clock and what ran before make too much
        sides.Add("objects, totals", () => Repeat(Times, () => engine.ScoreAll(county.Period, listed, activities, new() { Level = ExplanationLevel.Totals, Calendar = CountyScheme.Calendar })), Times);
        sides.Add("foreach, dictionary, decimal", () => DictionaryLoop.Score(activities));
        sides.Add("LINQ, decimal", () => LinqQuery.Score(activities));
        sides.Add("DuckDB, one thread, load excluded", () => duck.Score());
        sides.Add("RulesEngine, a workflow per kind", () => rules.ScoreByKind(activities));
        sides.Add("RulesEngine, one workflow of 30 rules", () => rules.ScoreByOneWorkflow(activities));
        sides.Run(Console.Out, rounds: 3);
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
            action();
    }
}
