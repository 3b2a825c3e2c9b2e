using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Cli.Commands.Staffing;

/// <summary><c>gridgov staffing plan --template FILE --grids FILE --full-time N --part-time N</c>: spreads a headcount over grids.</summary>
internal static class StaffingPlanCommand
{
    /// <summary>Declares the command.</summary>
    public static Command Build(CommandBuilder build)
    {
        var template = build.Needed<string>("--template", "FILE.json", new("the staffing template", "人员配备模板"));
        var grids = build.Needed<string>("--grids", "FILE", new("the grids, grid,households", "网格表:grid,households"));
        var fullTime = build.Needed<int>("--full-time", "N", new("how many full-time grid workers to spread", "可分配的专职网格员人数"));
        var partTime = build.Needed<int>("--part-time", "N", new("how many part-time grid workers to spread", "可分配的兼职网格员人数"));
        var command = build.Command("plan", new("Spreads a headcount over grids: least numbers first, then by households", "按模板分配人员:先保最低配备,再按户数分配"),
            "gridgov staffing plan --template template.json --grids grids.csv --full-time 3534 --part-time 1272 --format csv");
        foreach (var option in new Option[] { template, grids, fullTime, partTime })
            command.Add(option);
        return build.Runs(command, run => Plan(run, run.Needed(template), run.Needed(grids), run.Needed(fullTime), run.Needed(partTime)));
    }

    private static void Plan(ToolRun run, string templateFile, string gridsFile, int fullTime, int partTime)
    {
        if (fullTime < 0 || partTime < 0)
            throw new UsageException(new("--full-time and --part-time are 0 or more", "--full-time 与 --part-time 不能为负"));
        var template = StaffingInputs.Template(run, templateFile);
        var work = StaffingInputs.Work(run, gridsFile, out _);
        if (template is null)
            return;
        var isReadable = !run.HasErrors;
        var plan = StaffingPlanner.Plan(template, work.Values, (StaffRole.FullTime, fullTime), (StaffRole.PartTime, partTime));
        foreach (var shortage in plan.Shortages)
            run.Findings.Report(gridsFile, shortage); // also of the grids that could be read alone: more of them only need more
        if (!isReadable)
            return;
        if (!plan.MeetsEveryMinimum)
        {
            run.Show(Short(plan));
            return;
        }

        foreach (var role in plan.Roles.Where(role => role.Unplaced > 0))
            run.Remark($"{role.Unplaced} of {role.Given} {role.Role.Spell()} find no place: every grid is at its upper end",
                $"{role.Given}名{role.Role.Name().Chinese}中有{role.Unplaced}名未能安排:各网格均已达上限");
        var table = new OutputTable("plan", new("Plan", "分配方案")).Column("grid", "Grid", "网格")
            .Numbers("full_time", "Full-time", "专职").Numbers("part_time", "Part-time", "兼职");
        foreach (var grid in plan.Grids)
            table.Add(Cell.Of(grid.Grid), grid.Staff.FullTime, grid.Staff.PartTime);
        run.Show(table);
    }

    private static OutputTable Short(StaffingPlan plan)
    {
        var table = new OutputTable("short", new("Short of the least number", "低于最低配备")).Column("grid", "Grid", "网格").Column("role", "Role", "角色")
            .Numbers("required", "Least", "最低").Numbers("given", "Could get", "可得").Numbers("missing", "Missing", "缺额");
        foreach (var role in plan.Roles)
        {
            foreach (var share in role.ShortGrids)
                table.Add(Cell.Of(share.Grid), role.Role.Spell(), share.Required.Min, share.Count, share.Missing);
        }

        return table;
    }
}
