using System.CommandLine;
using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary><c>gridgov points score</c>: totals, ranks and stars of a period; with <c>--explain</c> or <c>--certify</c> the statements as JSON.</summary>
internal static class PointsScoreCommand
{
    public static Command Build(CommandBuilder build)
    {
        var period = build.Needed<string>("--period", "PERIOD", new("such as 2026-03, 2026-Q1, 2026-H1 or 2026", "如 2026-03、2026-Q1、2026-H1 或 2026"));
        var explain = build.Optional<string>("--explain", "totals|categories|full", new("print the statements as JSON, explained so far; holds the whole file", "以 JSON 输出积分单及相应明细;整个文件读入内存"));
        var ties = build.Optional<string>("--ties", "1224|1223|1234", new("how equal totals rank; 1224 unless given", "同分名次规则;默认 1224"));
        var certify = build.Flag("--certify", new("certify each statement; the output is then JSON, for points verify; holds the whole file", "为每份积分单出具凭证;此时输出 JSON,供 points verify 核验;整个文件读入内存"));
        explain.AcceptOnlyFromAmong("totals", "categories", "full");
        ties.AcceptOnlyFromAmong("1224", "1223", "1234");
        var command = build.Command("score", new("Scores a period; a file above 64 MB is not held in memory", "按周期计分;超过 64 MB 的文件不整体读入内存"),
            "gridgov points score --scheme scheme-grid-worker-month.json --activities activities.csv --period 2026-03");
        var input = PointsInput.On(command, build);
        command.Add(period);
        command.Add(explain);
        command.Add(ties);
        command.Add(certify);
        return build.Runs(command, run => Score(run, input, PointsInput.PeriodOf(run.Needed(period)), run.Value(explain), run.Value(ties), run.Value(certify)));
    }

    private static void Score(ToolRun run, PointsInput asked, Period period, string? explain, string? ties, bool certify)
    {
        var level = explain switch { "full" => ExplanationLevel.Full, "categories" => ExplanationLevel.Categories, _ => ExplanationLevel.Totals };
        var ranks = ties switch { "1223" => TieRule.Dense, "1234" => TieRule.ByKey, _ => TieRule.Standard };
        if (explain is null && !certify && asked.IsLarge(run))
        {
            if (asked.ScoreLarge(run, period) is var (engine, statements) && (statements.Count > 0 || !run.HasErrors))
                run.Show(Table(period, [.. statements.OrderBy(statement => statement.Subject)], engine.Schemes[0].Stars is not null, ranks));
            return;
        }

        if (asked.Read(run, level, period) is not { } input)
            return;
        var report = input.Engine.ScoreAll(period, input.Subjects, input.Log.Activities, input.Options);
        input.Report(run, report.Findings);
        if (report.Statements.Count == 0 && run.HasErrors)
            return;
        if (certify)
            run.ShowJson(Json(input.Engine.Certify(report, input.Subjects, input.Log.Activities, input.Options)
                .Select(certified => certified.Statement.ToJson(certified.Certificate))));
        else if (explain is not null)
            run.ShowJson(Json(report.Statements.Select(statement => statement.ToJson())));
        else
            run.Show(Table(period, report.Statements, input.Engine.Schemes[0].Stars is not null, ranks));
    }

    /// <summary>Best first; who is exempt has no rank and comes last. Stars have a column where the scheme has bands.</summary>
    private static OutputTable Table(Period period, IReadOnlyList<PointsStatement> statements, bool starred, TieRule ties)
    {
        var table = new OutputTable("points", new($"Points of {period}", $"{period} 积分"))
            .Column("subject", "Subject", "对象").Numbers("total", "Total", "总分").Numbers("rank", "Rank", "名次");
        if (starred)
            table.Numbers("stars", "Stars", "星级");
        foreach (var ranked in Ranking.Of(statements, ties))
            Add(table, starred, ranked.Statement, ranked.Rank);
        foreach (var statement in statements.Where(statement => statement.Exempt))
            Add(table, starred, statement, Cell.Nothing);
        return table;
    }

    private static void Add(OutputTable table, bool starred, PointsStatement statement, Cell rank)
    {
        Cell[] cells = [Cell.Of(statement.Subject), statement.Total, rank];
        table.Add(starred ? [.. cells, Stars(statement)] : cells);
    }

    private static Cell Stars(PointsStatement statement) => statement.Stars is { } stars ? stars : Cell.Nothing;

    /// <summary>An array with one statement on each line.</summary>
    private static string Json(IEnumerable<byte[]> statements) => "[\n" + string.Join(",\n", statements.Select(Encoding.UTF8.GetString)) + "\n]";
}
