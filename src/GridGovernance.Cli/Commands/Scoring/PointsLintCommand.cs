using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary><c>gridgov points lint</c>: every finding of a scheme, and what the scheme is when there is nothing against it.</summary>
internal static class PointsLintCommand
{
    public static Command Build(CommandBuilder build)
    {
        var file = build.File("SCHEME", new("the scheme, JSON", "积分办法,JSON格式"));
        var command = build.Command("lint", new("Tells everything that is wrong with a scheme", "检查积分办法,一次列出全部问题"), "gridgov points lint scheme-grid-worker-month.json");
        command.Add(file);
        return build.Runs(command, run => Lint(run, run.Needed(file)));
    }

    private static void Lint(ToolRun run, string file)
    {
        if (SchemeInput.Read(run, file) is not { } scheme)
            return;
        run.Show(new OutputTable("scheme", new("Scheme", "办法"))
            .Column("id", "Id", "标识").Numbers("version", "Version", "版本").Column("effective", "Effective", "有效期").Column("period", "Period", "结算期")
            .Numbers("categories", "Categories", "类别").Numbers("rules", "Rules", "规则").Column("monotone", "Monotone", "单调").Numbers("warnings", "Warnings", "警告")
            .Add(scheme.Id, scheme.Version, scheme.Effective.ToString(), scheme.PeriodKind.ToString(), scheme.Categories.Count, scheme.Rules.Count,
                scheme.IsMonotone ? "yes" : "no", scheme.Warnings.Count));
    }
}
