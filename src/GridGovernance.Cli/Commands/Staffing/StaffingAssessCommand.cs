using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Cli.Commands.Staffing;

/// <summary><c>gridgov staffing assess --template FILE --rosters FILE</c>: holds rosters against a template.</summary>
internal static class StaffingAssessCommand
{
    private static readonly InputColumn<PersonId> Person = InputColumn.Of<PersonId>("person", "an id of 1 to 64 characters", "1 至 64 个字符的编号");
    private static readonly InputColumn<StaffRole> Role = InputColumn.OneOf("role", [.. StaffRoles.All.Select(role => (role.Spell(), role))]);
    private static readonly InputColumn<bool> Suspended = InputColumn.OneOf("suspended", ("true", true), ("false", false)).Or(false);
    private static readonly InputColumn<HouseholdId> Household = InputColumn.Of<HouseholdId>("household", "an id of 1 to 64 characters", "1 至 64 个字符的编号").Or(default);
    private static readonly InputColumn<string> Duty = new InputColumn<string>("duty", new("1 to 64 characters", "1 至 64 个字符"),
        static (string text, out string duty) => (duty = text).Length <= 64 && !text.Any(char.IsControl)).Or("");

    /// <summary>Declares the command.</summary>
    public static Command Build(CommandBuilder build)
    {
        var template = build.Needed<string>("--template", "FILE.json", new("the staffing template", "人员配备模板"));
        var rosters = build.Needed<string>("--rosters", "FILE", new("who works where: grid,person,role and optionally suspended", "人员名册:grid,person,role,可选suspended"));
        var grids = build.Optional<string>("--grids", "FILE", new("every grid and its households, grid,households; names grids without staff and scales the template", "全部网格:grid,households;用于找出无人网格并按户数计算"));
        var plots = build.Optional<string>("--plots", "FILE", new("who answers for what: grid,person,household,duty; without it nobody has a plot", "责任田:grid,person,household,duty;不给则视为无人有责任田"));
        var command = build.Command("assess", new("Holds rosters against a template: held, required, shortfall, surplus, persons without a plot", "对照模板核对名册:在岗、应配、缺额、超额、无责任田人员"),
            "gridgov staffing assess --template template.json --rosters rosters.csv --grids grids.csv --plots plots.csv");
        foreach (var option in new Option[] { template, rosters, grids, plots })
            command.Add(option);
        return build.Runs(command, run => Assess(run, run.Needed(template), run.Needed(rosters), run.Value(grids), run.Value(plots)));
    }

    private static void Assess(ToolRun run, string templateFile, string rostersFile, string? gridsFile, string? plotsFile)
    {
        var template = StaffingInputs.Template(run, templateFile);
        var namesAll = false;
        var work = gridsFile is null ? null : StaffingInputs.Work(run, gridsFile, out namesAll);
        var staff = ReadStaff(run, rostersFile, namesAll ? work : null);
        var plots = plotsFile is null ? [] : ReadPlots(run, plotsFile, staff);
        if (template is null)
            return;
        if (work is null && StaffRoles.All.Any(role => template[role].PerHouseholds is not null))
            throw new UsageException(new("the template scales with households; give them with --grids", "模板按户数计算,请用 --grids 给出户数"));
        if (run.HasErrors)
            return;
        var all = work ?? staff.Keys.ToDictionary(grid => grid, grid => GridWork.Of(grid, 0));
        var assessment = StaffingAssessment.Of(all.Values.Select(grid => template.Assess(GridStaffing.Of(grid, staff.GetValueOrDefault(grid.Grid)?.Values ?? Enumerable.Empty<StaffPost>()))));
        run.Show(PerGrid(assessment), WithoutPlot(staff, plots), RolledUp(assessment));
    }

    private static Dictionary<GridCode, Dictionary<PersonId, StaffPost>> ReadStaff(ToolRun run, string file, Dictionary<GridCode, GridWork>? work)
    {
        var staff = new Dictionary<GridCode, Dictionary<PersonId, StaffPost>>();
        foreach (var row in run.Rows(file, StaffingInputs.Grid, Person, Role, Suspended))
        {
            if (!(row.TryRead(StaffingInputs.Grid, out var grid) & row.TryRead(Person, out var person) & row.TryRead(Role, out var role) & row.TryRead(Suspended, out var suspended)))
                continue;
            if (work is not null && !work.ContainsKey(grid))
                row.Report("staffing.unknown-grid", grid.ToString(), new("the file of grids has no such grid", "网格表中没有该网格"), new("add the grid there, or correct the code here", "请补充网格表或更正代码"));
            if (!staff.TryGetValue(grid, out var people))
                staff.Add(grid, people = []);
            if (!people.TryAdd(person, new StaffPost(grid, person, role, default, suspended)))
                row.Report("staffing.duplicate-person", person.ToString(), new("the person stands in this grid already", "该人员已在此网格名册中"), new("keep one row per person and grid", "每人在同一网格只留一行"));
        }

        return staff;
    }

    private static HashSet<(GridCode Grid, PersonId Person)> ReadPlots(ToolRun run, string file, Dictionary<GridCode, Dictionary<PersonId, StaffPost>> staff)
    {
        var holders = new HashSet<(GridCode Grid, PersonId Person)>();
        var said = new HashSet<(GridCode, PersonId, HouseholdId, string)>();
        foreach (var row in run.RowsOrNone(file, StaffingInputs.Grid, Person, Household, Duty))
        {
            if (!(row.TryRead(StaffingInputs.Grid, out var grid) & row.TryRead(Person, out var person) & row.TryRead(Household, out var household) & row.TryRead(Duty, out var duty)))
                continue;
            if (!said.Add((grid, person, household, duty)))
                row.Warn("staffing.repeated-plot", person.ToString(), new("an earlier row says the same", "与前面某行内容相同"), new("keep one of them", "只保留一行"));
            if (household.IsDefault && duty.Length == 0)
                row.Report("staffing.empty-plot", person.ToString(), new("the row names neither household nor duty", "该行既无户也无职责"), new("name one of them", "至少填写一项"));
            else if (staff.TryGetValue(grid, out var people) && people.ContainsKey(person))
                holders.Add((grid, person));
            else
                row.Warn("staffing.vacant-plot", person.ToString(), new("the person is not on this grid's roster, so nobody answers for the plot", "该人员不在此网格名册中,责任田无人负责"), new("assign the plot to somebody on the roster", "将责任田交给名册中的人员"));
        }

        return holders;
    }

    private static OutputTable PerGrid(StaffingAssessment assessment)
    {
        var table = new OutputTable("assessment", new("Staff per grid", "各网格人员")).Column("grid", "Grid", "网格").Column("role", "Role", "角色").Numbers("held", "Held", "在册")
            .Numbers("suspended", "Suspended", "停职").Column("required", "Required", "应配").Numbers("shortfall", "Shortfall", "缺额").Numbers("surplus", "Surplus", "超额");
        foreach (var grid in assessment.Grids)
        {
            foreach (var role in grid.Roles)
                table.Add(Cell.Of(grid.Grid), role.Role.Spell(), role.Held, role.Suspended, Cell.Of(role.Required), role.Shortfall, role.Surplus);
        }

        return table;
    }

    private static OutputTable WithoutPlot(Dictionary<GridCode, Dictionary<PersonId, StaffPost>> staff, HashSet<(GridCode Grid, PersonId Person)> holders)
    {
        var table = new OutputTable("without-plot", new("Persons without a plot", "无责任田人员")).Column("grid", "Grid", "网格").Column("person", "Person", "人员").Column("role", "Role", "角色");
        foreach (var post in staff.Values.SelectMany(people => people.Values).Where(post => !post.IsSuspended && !holders.Contains((post.Grid, post.Person))).OrderBy(post => post.Grid).ThenBy(post => post.Person))
            table.Add(Cell.Of(post.Grid), Cell.Of(post.Person), post.Role.Spell());
        return table;
    }

    private static OutputTable RolledUp(StaffingAssessment assessment)
    {
        var table = new OutputTable("rolled-up", new("Per township and banner", "按乡镇与旗县汇总")).Column("division", "Division", "区划").Numbers("grids", "Grids", "网格数").Column("role", "Role", "角色")
            .Numbers("held", "Held", "在册").Numbers("required", "Least", "最低应配").Numbers("shortfall", "Shortfall", "缺额").Numbers("surplus", "Surplus", "超额");
        foreach (var (division, totals) in assessment.At(DivisionLevel.County).Concat(assessment.At(DivisionLevel.Township)))
        {
            foreach (var role in StaffRoles.All)
                table.Add(Cell.Of(division), totals.Grids, role.Spell(), totals[role].Held, totals[role].Required, totals[role].Shortfall, totals[role].Surplus);
        }

        return table;
    }
}
