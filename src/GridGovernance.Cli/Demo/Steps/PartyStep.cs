using System.Globalization;
using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.PartyOrganisations;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Puts party groups (小组) over the grids: a branch for each village, and one for the four communities of 科尔沁镇, whose seven groups serve 28 grids.</summary>
internal sealed class PartyStep
{
    private PartyStep(IReadOnlyList<PartyBranch> branches, PartyGroupCoverage coverage) => (Branches, Coverage) = (branches, coverage);

    /// <summary>The branches (支部).</summary>
    public IReadOnlyList<PartyBranch> Branches { get; }

    /// <summary>Which grids have a group.</summary>
    public PartyGroupCoverage Coverage { get; }

    /// <summary>The groups at these villages.</summary>
    public int GroupsIn(Func<DivisionCode, bool> village) => Branches.Sum(branch => branch.Groups.Count(group => group.Grids.Any(grid => village(grid.Village))));

    /// <summary>Founds the branches, admits the members, forms the groups.</summary>
    public static PartyStep Build(DemoRun run)
    {
        var members = run.Net.Grids.ToDictionary(grid => grid.Code, grid => grid.Members);
        var branches = new List<PartyBranch>();
        foreach (var groups in run.Net.Groups.GroupBy(group => Seat(group.Village)))
        {
            var branch = PartyBranch.Found(UnitId.From($"branch-{groups.Key}"), groups.Key, DemoRun.Office, DemoRun.Founded);
            foreach (var made in groups)
                Form(branch, made, members);
            branches.Add(branch);
        }

        return new(branches, PartyGroupCoverage.Of(run.Net.Villages.SelectMany(village => village.Grids).Select(grid => grid.Code), branches));
    }

    private static DivisionCode Seat(DivisionCode village) => NetMaker.IsOneOfTheFour(village) ? DivisionCode.Parse(Scale.KeerqinTown) : village;

    private static void Form(PartyBranch branch, MadeGroup made, Dictionary<Domain.Grids.GridCode, List<MadeMember>> members)
    {
        var group = UnitId.From(string.Create(CultureInfo.InvariantCulture, $"group-{branch.Seat}-{made.Number:D2}"));
        branch.FormGroup(group, DemoRun.Office, DemoRun.Founded).OrThrow();
        foreach (var grid in made.Grids)
        {
            branch.Serve(group, grid, DemoRun.Office, DemoRun.Founded).OrThrow();
            foreach (var member in members[grid])
            {
                branch.Admit(member.Id, MemberStanding.Full, DemoRun.Office, DemoRun.Founded).OrThrow();
                branch.AssignMember(member.Id, group, DemoRun.Office, DemoRun.Founded).OrThrow();
            }
        }
    }
}
