using System.CommandLine;
using GridGovernance.Cli.Commands.Pay;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary><c>gridgov points compare</c>: one population under two schemes, with winners, losers, the rule responsible, and the budget.</summary>
internal static class PointsCompareCommand
{
    private const string UnknownKind = "scoring.unknown-kind";

    public static Command Build(CommandBuilder build)
    {
        var after = build.Needed<string>("--after", "FILE", new("the scheme to compare with, JSON", "用于比较的积分办法,JSON"));
        var period = build.Needed<string>("--period", "PERIOD", new("such as 2026-03, 2026-Q1, 2026-H1 or 2026", "如 2026-03、2026-Q1、2026-H1 或 2026"));
        var pay = build.Optional<string>("--pay", "FILE", new("a pay policy, for grades and the budget effect", "薪酬办法,用于等级与预算影响"));
        var directory = build.Optional<string>("--out", "DIR", new("writes every table as CSV, and report.html, into this directory", "将每张表以 CSV 写入该目录,并写出 report.html"));
        var command = build.Command("compare", new("Compares two schemes over the same activities", "以同一批活动比较两个积分办法"),
            "gridgov points compare --before scheme-grid-worker-month.json --after scheme-net-month.json --activities activities.csv --period 2026-03 --out what-if");
        var input = PointsInput.On(command, build, "--before");
        command.Add(after);
        command.Add(period);
        command.Add(pay);
        command.Add(directory);
        return build.Runs(command, run => Compare(run, input, run.Needed(after), PointsInput.PeriodOf(run.Needed(period)), run.Value(pay), run.Value(directory)));
    }

    private static void Compare(ToolRun run, PointsInput asked, string afterFile, Period period, string? payFile, string? directory)
    {
        var after = PointsInput.EngineOf(run, afterFile);
        var policy = payFile is null ? null : PayInput.Read(run, payFile);
        var input = asked.ReadAll(run, ExplanationLevel.Totals, out var isListComplete);
        if (input is null || run.HasErrors)
        {
            Judge(run, input, after, period, isListComplete);
            return;
        }

        var outcome = SchemeComparison.Compare(input.Engine, after!, period, input.Subjects, input.Log.Activities, policy, input.Options);
        if (!outcome.Succeeded(out var comparison, out var refusal))
        {
            if (refusal is PopulationNotScored)
                Judge(run, input, after!, period, isListComplete: true);
            run.Findings.Report(refusal is PayNotSettled ? payFile! : refusal is PopulationNotScored { After: true } ? afterFile : input.File, refusal);
            return;
        }

        ReportFindings(run, input, Of(comparison, "before: "), Of(comparison, "after: "));
        foreach (var settled in new[] { comparison.PayBefore, comparison.PayAfter })
        {
            if (settled is not null)
                PayInput.ReportReturned(run, payFile!, settled);
        }

        OutputTable[] tables = [Subjects(comparison), Summary(comparison), Causes(comparison), Bands(comparison)];
        run.Show(tables[0], tables[1..]);
        if (directory is not null)
            ComparisonPage.Write(run, directory, comparison, tables);
    }

    /// <summary>Reports what both schemes have against the rows that could be read, and compares nothing; where one of them was refused nobody can say which kinds it knows.</summary>
    private static void Judge(ToolRun run, ScoringInput? input, PointsEngine? after, Period period, bool isListComplete)
    {
        if (input is null)
            return;
        var before = input.FindingsUnder(input.Engine, period, isListComplete);
        if (after is not null)
            ReportFindings(run, input, before, input.FindingsUnder(after, period, isListComplete));
        else
            input.Report(run, before.Where(finding => finding.Code != UnknownKind));
    }

    /// <summary>A kind that only one of the schemes knows is no mistake of the input in a what-if; what neither knows, and whatever else is wrong under either, is.</summary>
    private static void ReportFindings(ToolRun run, ScoringInput input, IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        input.Report(run, before.Intersect(after));
        input.Report(run, before.Except(after).Concat(after.Except(before)).Select(finding => finding.Code != UnknownKind ? finding
            : Finding.Warning(finding.Code, finding.Path, finding.Value, finding.Problem, finding.Cure)));
    }

    private static List<Finding> Of(SchemeComparison comparison, string side) => [.. comparison.Findings.Where(finding => finding.Path.StartsWith(side, StringComparison.Ordinal))
        .Select(finding => new Finding(finding.Severity, finding.Code, finding.Path[side.Length..], finding.Value, finding.Problem, finding.Cure))];

    private static OutputTable Subjects(SchemeComparison comparison)
    {
        var paid = comparison.PayBefore is not null;
        var table = new OutputTable("comparison", new($"Points of {comparison.Period} under both schemes", $"{comparison.Period} 两办法积分比较"))
            .Column("subject", "Subject", "对象").Numbers("before", "Before", "原").Numbers("after", "After", "新").Numbers("change", "Change", "变化").Column("result", "Result", "结果").Numbers("interaction", "Interaction", "交互");
        if (paid)
            table.Column("grade_before", "Grade before", "原等级").Column("grade_after", "Grade after", "新等级").Numbers("pay_before", "Pay before", "原薪酬").Numbers("pay_after", "Pay after", "新薪酬").Numbers("pay_change", "Pay change", "薪酬变化");
        foreach (var subject in comparison.Subjects)
        {
            Cell[] points = [Cell.Of(subject.Subject), subject.Before.Total, subject.After.Total, subject.Change, Result(subject), subject.Interaction];
            table.Add(!paid ? points : [.. points, subject.PayBefore!.Grade, subject.PayAfter!.Grade, Cell.Number(subject.PayBefore.Pay), Cell.Number(subject.PayAfter.Pay), Cell.Number(subject.PayChange)]);
        }

        return table;
    }

    private static string Result(ComparedSubject subject) => subject.Change == Points.Zero ? "unchanged" : subject.Change > Points.Zero ? "winner" : "loser";

    private static OutputTable Summary(SchemeComparison comparison)
    {
        var table = new OutputTable("summary", new("In all", "汇总")).Numbers("winners", "Winners", "增加").Numbers("losers", "Losers", "减少").Numbers("unchanged", "Unchanged", "不变")
            .Numbers("change", "Change in points", "积分变化").Numbers("interaction", "Interaction", "交互").Numbers("budget_before", "Budget before", "原预算").Numbers("budget_after", "Budget after", "新预算").Numbers("budget_change", "Budget change", "预算变化");
        return table.Add(comparison.Winners.Count(), comparison.Losers.Count(), comparison.Unchanged.Count(), comparison.Change, comparison.Interaction,
            comparison.PayBefore is { } before ? Cell.Number(before.Total) : Cell.Nothing, comparison.PayAfter is { } after ? Cell.Number(after.Total) : Cell.Nothing,
            comparison.BudgetChange is { } change ? Cell.Number(change) : Cell.Nothing);
    }

    private static OutputTable Causes(SchemeComparison comparison)
    {
        var table = new OutputTable("causes", new("What each change alone does", "各项变化单独的影响")).Column("kind", "Kind", "类型").Column("id", "Part", "部分").Numbers("change", "Change", "变化").Numbers("subjects", "Subjects", "涉及对象").Column("isolated", "Tried alone", "可单独");
        foreach (var cause in comparison.Causes)
            table.Add(cause.Part.Kind switch { SchemePartKind.Rule => "rule", SchemePartKind.Category => "category", _ => "parameter" }, cause.Part.Id, cause.Change, cause.Touched, cause.Isolated);
        return table;
    }

    private static OutputTable Bands(SchemeComparison comparison)
    {
        var table = new OutputTable("bands", new("Grades or stars", "等级或星级分布")).Column("band", "Band", "档次").Numbers("before", "Before", "原").Numbers("after", "After", "新");
        foreach (var band in comparison.Bands())
            table.Add(band.Band, band.Before, band.After);
        return table;
    }
}
