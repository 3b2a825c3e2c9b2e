using System.CommandLine;
using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary><c>gridgov points explain</c>: one subject's statement, line by line, with bases and why-nots.</summary>
internal static class PointsExplainCommand
{
    public static Command Build(CommandBuilder build)
    {
        var period = build.Needed<string>("--period", "PERIOD", new("such as 2026-03, 2026-Q1, 2026-H1 or 2026", "如 2026-03、2026-Q1、2026-H1 或 2026"));
        var subject = build.Needed<string>("--subject", "SUBJECT", new("whose statement", "对象"));
        var command = build.Command("explain", new("Explains one statement line by line", "逐项解释一份积分单"),
            "gridgov points explain --scheme scheme-grid-worker-month.json --activities activities.csv --period 2026-03 --subject w01");
        var input = PointsInput.On(command, build);
        command.Add(period);
        command.Add(subject);
        return build.Runs(command, run => Explain(run, input, PointsInput.PeriodOf(run.Needed(period)), run.Needed(subject)));
    }

    private static void Explain(ToolRun run, PointsInput asked, Period period, string subject)
    {
        if (!SubjectId.TryParse(subject, out var who))
            throw new UsageException(new($"'{subject}' is not a subject", $"“{subject}”不是有效的对象编号"));
        if (asked.Read(run, ExplanationLevel.Full, period) is not { } input)
            return;
        if (!input.Subjects.Any(listed => listed.Subject == who))
        {
            run.Findings.Report(input.File, Finding.Error("scoring.unlisted-subject", "", subject, new("the subject is not among those scored", "该对象不在计分名单内"), new("name a subject that is listed", "请指定名单内的对象")));
            return;
        }

        var report = input.Engine.ScoreAll(period, input.Subjects, input.Log.Activities, input.Options);
        var statement = report.Statements.FirstOrDefault(scored => scored.Subject == who);
        input.Report(run, statement is null ? report.Findings : statement.Findings);
        if (statement is null)
            return;
        if (run.Format is OutputFormat.Json)
            run.ShowJson(Encoding.UTF8.GetString(statement.ToJson()));
        else if (run.Format is OutputFormat.Csv)
            run.Show(Lines(statement));
        else
            run.Show(Tree(statement.Explain(run.Language)));
    }

    private static OutputTree Tree(ExplanationNode node)
    {
        var tree = new OutputTree(Text(node));
        Grow(tree, node);
        return tree;
    }

    private static void Grow(OutputTree tree, ExplanationNode node)
    {
        foreach (var part in node.Parts)
            Grow(tree.Add(Text(part)), part);
    }

    private static string Text(ExplanationNode node) => $"{node.Amount}  {node.Text}";

    private static OutputTable Lines(PointsStatement statement)
    {
        var table = new OutputTable("lines", new("Lines", "明细")).Column("kind", "Kind", "类型").Numbers("amount", "Amount", "分值")
            .Column("rule", "Rule", "规则").Column("category", "Category", "类别").Column("activity", "Activity", "活动");
        foreach (var line in statement.Lines)
            table.Add(line.Kind.ToString().ToLowerInvariant(), line.Amount, line.Rule, line.Category, line.Activity?.ToString());
        return table;
    }
}
