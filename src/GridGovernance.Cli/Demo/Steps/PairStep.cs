using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Links every household to a party member of its grid: one leads two in 红峰村, one leads five in 俄体镇, at most twelve elsewhere; and nobody leads none, so that coverage is two-way.</summary>
internal sealed class PairStep
{
    private PairStep(IReadOnlyList<(BilingualText Where, PairingPlan Plan)> plans)
    {
        Plans = plans;
        foreach (var (_, plan) in plans)
            Links.Adopt(plan, DemoRun.Office, DemoRun.Founded).OrThrow();
    }

    /// <summary>The links as they are kept: every plan adopted.</summary>
    public HouseholdLinks Links { get; } = HouseholdLinks.Open(UnitId.From("banner"));

    /// <summary>A plan for each policy, and where it holds.</summary>
    public IReadOnlyList<(BilingualText Where, PairingPlan Plan)> Plans { get; }

    /// <summary>The plan of 红峰村.</summary>
    public PairingPlan OneLeadsTwo => Plans[0].Plan;

    /// <summary>How many households are linked.</summary>
    public int Linked => Plans.Sum(plan => plan.Plan.Links.Count);

    /// <summary>Plans the links.</summary>
    public static PairStep Build(DemoRun run) => new(
    [
        (new("红峰村, one leads two", "红峰村,一带二"), Plan(run, PairingPolicy.Between(1, 2), grid => NetMaker.IsOneLeadsTwo(grid.Code.Village))),
        (new("俄体镇, one leads five", "俄体镇,一带五"), Plan(run, PairingPolicy.Between(1, 5), grid => NetMaker.IsOneLeadsFive(grid.Code.Village))),
        (new("elsewhere, one leads at most twelve", "其他,一带不超过十二"), Plan(run, PairingPolicy.Between(1, 12), grid => !NetMaker.IsOneLeadsTwo(grid.Code.Village) && !NetMaker.IsOneLeadsFive(grid.Code.Village))),
    ]);

    private static PairingPlan Plan(DemoRun run, PairingPolicy policy, Func<MadeGrid, bool> where)
    {
        var grids = run.Net.Grids.Where(where).ToList();
        return new PairingPlanner().Plan(policy,
            grids.SelectMany(grid => grid.Members.Select(member => new PairingMember(member.Id, grid.Code, member.Home.X, member.Home.Y, member.Home.Id))),
            grids.SelectMany(grid => grid.Households.Select(household => new PairingHousehold(household.Id, grid.Code, household.X, household.Y))));
    }
}
