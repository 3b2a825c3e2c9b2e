using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Pairing;

namespace Smoke;

/// <summary>Uses the net: one leads two where there are too few members, with the reason and the proof.</summary>
internal static class Pairings
{
    public static void Tell(TextWriter output)
    {
        var grid = GridCode.Create(Building.Hongfeng, 1);
        PairingMember[] members = [new(PersonId.From("m-1"), grid, x: 0, y: 0), new(PersonId.From("m-2"), grid, x: 900, y: 0)];
        var households = Enumerable.Range(0, 5).Select(i => new PairingHousehold(HouseholdId.From(i), grid, x: 200 * i, y: 0));

        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo, members, households);

        foreach (var link in plan.Links)
            output.WriteLine($"{link.Household} {link.Member}");
        output.WriteLine($"{plan.IsProved()} {plan.Uncovered[0]} {plan.TotalDistance}");
        output.WriteLine($"{plan.Bottlenecks[0].Describe(Language.English)} / {plan.Bottlenecks[0].Describe(Language.Chinese)}");
    }
}
