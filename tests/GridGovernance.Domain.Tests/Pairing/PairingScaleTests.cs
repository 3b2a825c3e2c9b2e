using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>Sizes at which the planner starts from the nearest members only, and must prove the optimum over all pairs all the same.</summary>
public class PairingScaleTests
{
    private static readonly PairingPlanner Planner = new();

    [Theory]
    [InlineData(100)]
    [InlineData(102)]
    public void Plan_OfOneGridOfThreeMillionPairs_IsProvedOverAllPairs(int percent)
    {
        const int households = 5_000, members = 620;
        var pairing = PairingCase.Build(PairingPolicy.OneLeads(0), [.. Members(members, 1, households * percent / 100)], [.. Homes(households, 1)]);

        var plan = Planner.Plan(pairing);

        Assert.Equal(0, plan.Total.Uncovered);
        Assert.True(plan.IsProved());
    }

    [Theory]
    [InlineData(PairingScope.Village, 98)]
    [InlineData(PairingScope.Village, 102)]
    [InlineData(PairingScope.Banner, 100)]
    public void Plan_OfManyUnevenGrids_WidensAndIsProved(PairingScope scope, int percent)
    {
        const int households = 900, members = 100, grids = 12;
        var policy = PairingPolicy.OneLeads(0).Within(scope).WithBalance(3);
        var pairing = PairingCase.Build(policy, [.. Members(members, grids, households * percent / 100)], [.. Homes(households, grids)]);

        var plan = Planner.Plan(pairing);
        var again = Planner.Replan(plan, PairingCase.Build(policy, pairing.Members.Skip(3), pairing.Households, plan.Links.Select(link => link.Link)));

        Assert.True(plan.Total.LinksOutsideGrid > 0);
        Assert.True(plan.IsProved());
        Assert.True(again.IsProved());
        Assert.All(plan.Bottlenecks, bottleneck => Assert.True(bottleneck.Smallest.Holds(pairing)));
        Assert.Equal(Planner.Plan(again.Case).Links, again.Links);
    }

    private static IEnumerable<PairingMember> Members(int count, int grids, int places)
    {
        var draw = new Draws(1);
        for (var i = 0; i < count; i++)
            yield return new(PersonId.From($"m{i:D5}"), Grid(draw.Next(grids)), draw.Next(30_000), draw.Next(30_000), default, 0, (places * (i + 1) / count) - (places * i / count));
    }

    private static IEnumerable<PairingHousehold> Homes(int count, int grids)
    {
        var draw = new Draws(2);
        for (var i = 0; i < count; i++)
            yield return new(HouseholdId.From($"h{i:D5}"), Grid(draw.Next(grids)), draw.Next(30_000), draw.Next(30_000));
    }

    /// <summary>Four grids a village.</summary>
    private static GridCode Grid(int i) => GridCode.Create(DivisionCode.Create(152_221_100_201 + (i / 4)), (i % 4) + 1);

    private sealed class Draws(ulong seed)
    {
        private ulong state = seed;

        public int Next(int below)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
