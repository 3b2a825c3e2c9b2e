using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Cli.Commands.Pay;

/// <summary><c>gridgov pay settle</c>: from points to grade and pay by a policy, pools to the last fen.</summary>
internal static class PaySettleCommand
{
    private static readonly InputColumn<SubjectId> Subject = InputColumn.Of<SubjectId>("subject", "an id of 1 to 64 characters", "1至64个字符的标识");
    private static readonly InputColumn<Points> Earned = InputColumn.Of<Points>("points", "points with at most four decimals, such as 79.5", "最多四位小数的分值,如79.5");
    private static readonly InputColumn<bool> Veto = YesNo("veto");
    private static readonly InputColumn<bool> Exempt = YesNo("exempt");
    private static readonly InputColumn<Money?> Standard = new InputColumn<Money?>("standard", new("an amount in yuan of 0.00 or more", "不小于0.00的金额(元)"), ReadStandard).Or(null);

    public static Command Build(CommandBuilder build)
    {
        var policy = build.Needed<string>("--policy", "FILE", new("the pay policy, JSON", "薪酬办法,JSON格式"));
        var points = build.Needed<string>("--points", "FILE", new("columns subject,points; optional veto (lowest grade), exempt, standard", "列subject,points;可选veto(最低等级)、exempt(免考)、standard(标准)"));
        var command = build.Command("settle", new("Grades and pays everyone by a policy", "按办法评定等级并核算薪酬"), "gridgov pay settle --policy pay-pool.json --points points.csv");
        command.Add(policy);
        command.Add(points);
        return build.Runs(command, run => Settle(run, run.Needed(policy), run.Needed(points)));
    }

    private static void Settle(ToolRun run, string policyFile, string pointsFile)
    {
        var policy = PayInput.Read(run, policyFile);
        var rows = ReadRows(run, pointsFile);
        if (policy is null || run.HasErrors)
        {
            Judge(policy, rows);
            return;
        }

        if (!policy.Settle(rows.Select(row => row.Subject)).Succeeded(out var settled, out var refusal))
        {
            if (refusal is PointsOutsideBands)
                Judge(policy, rows);
            else
                run.Findings.Report(pointsFile, refusal);
            return;
        }

        PayInput.ReportReturned(run, policyFile, settled);
        var table = new OutputTable("pay", new("Pay", "薪酬")).Column("subject", "Subject", "对象").Column("grade", "Grade", "等级").Numbers("pay", "Pay (yuan)", "薪酬(元)");
        foreach (var entry in settled.Entries)
            table.Add(Cell.Of(entry.Subject), entry.Grade, Cell.Number(entry.Pay));
        run.Show(table);
        run.Note($"{settled.Entries.Count} subjects, {settled.Total} yuan in all, by {policy}", $"{settled.Entries.Count}个对象,合计{settled.Total}元,依据{policy}");
    }

    /// <summary>What the policy has against each row by itself, so that the first such row hides no other.</summary>
    private static void Judge(PayPolicy? policy, List<(PaySubject Subject, InputRow Row)> rows)
    {
        if (policy?.Grading is not { } grading)
            return;
        foreach (var (subject, row) in rows)
        {
            if (!grading.Grade([subject]).Succeeded(out _, out var refusal))
                row.Report(refusal.Code, subject.Points.ToString(), new(refusal.Describe(Language.English), refusal.Describe(Language.Chinese)),
                    new("correct the points, or leave the last band open above", "请更正积分,或使最高档次不设上限"));
        }
    }

    /// <summary>The rows that could be read; a subject is known by its line also where other cells of it could not be read.</summary>
    private static List<(PaySubject Subject, InputRow Row)> ReadRows(ToolRun run, string file)
    {
        var rows = new List<(PaySubject, InputRow)>();
        var lines = new Dictionary<SubjectId, long>();
        foreach (var row in run.Rows(file, Subject, Earned, Veto, Exempt, Standard))
        {
            var isNew = !row.TryRead(Subject, out var subject) || lines.TryAdd(subject, row.Line);
            if (!isNew)
                row.Report("pay.subject-listed-twice", subject.ToString(), new($"the subject stands already on line {lines[subject]}", $"该对象已在第{lines[subject]}行出现"), new("list each subject once", "每个对象只列一次"));
            if (row.TryRead(Earned, out var points) & row.TryRead(Veto, out var veto) & row.TryRead(Exempt, out var exempt) & row.TryRead(Standard, out var standard) && isNew && !subject.IsDefault)
                rows.Add((new(subject, points, veto, exempt, standard), row));
        }

        return rows;
    }

    private static InputColumn<bool> YesNo(string name) =>
        InputColumn.OneOf(name, ("yes", true), ("no", false), ("true", true), ("false", false), ("1", true), ("0", false), ("是", true), ("否", false)).Or(false);

    private static bool ReadStandard(string text, out Money? value)
    {
        var valid = Money.TryParse(text, out var amount) && amount >= Money.Zero;
        value = valid ? amount : null;
        return valid;
    }
}
