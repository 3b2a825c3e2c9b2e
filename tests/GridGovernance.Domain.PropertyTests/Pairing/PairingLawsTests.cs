using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

/// <summary>The kit's laws of pairing tried on themselves: sound constraints, costs, policies and planners keep them, and each faulty one is refuted by the law meant for it.</summary>
public class PairingLawsTests
{
    private static readonly GridCode Grid = GridCode.Parse("152221100201001");

    private static readonly Dictionary<string, LawSet> Sound = new()
    {
        ["constraint by number"] = LawsOf.PairingConstraint(new FaultyPairing.EvenHomesOnly()),
        ["own household"] = LawsOf.PairingConstraint(new OwnHouseholdExcluded(), sample => sample.Member(new PairingMember(PersonId.From("m9"), Grid, 0, 0, HouseholdId.From("h9"))).Household(new PairingHousehold(HouseholdId.From("h9"), Grid, 0, 0))),
        ["exclusions"] = LawsOf.PairingConstraint(new NamedExclusions([new(HouseholdId.From("h1"), PersonId.From("m1")), new(HouseholdId.From("h2"), PersonId.From("m1"))]),
            sample => sample.Member(new PairingMember(PersonId.From("m1"), Grid, 0, 0)).Household(new(HouseholdId.From("h1"), Grid, 0, 0), new(HouseholdId.From("h2"), Grid, 5, 0))),
        ["must-links"] = LawsOf.PairingConstraint(new MustLinks([new(HouseholdId.From("h1"), PersonId.From("m1"))]), sample => sample.Household(new PairingHousehold(HouseholdId.From("h1"), Grid, 0, 0))),
        ["uphill"] = LawsOf.PairingCost(new FaultyPairing.Uphill()),
        ["distance"] = LawsOf.PairingCost(new DistanceCost()),
        ["balance"] = LawsOf.PairingCost(new LoadBalanceCost()),
        ["one leads two"] = LawsOf.PairingPolicy(PairingPolicy.OneLeadsTwo),
        ["one leads five, wider"] = LawsOf.PairingPolicy(PairingPolicy.OneLeadsFive.Within(PairingScope.Banner).WithBalance(2)),
        ["with own constraint and cost"] = LawsOf.PairingPolicy(PairingPolicy.Between(1, 3).With(new FaultyPairing.EvenHomesOnly()).With(new FaultyPairing.Uphill(), 2)),
        ["the library's planner"] = LawsOf.PairingPlanner(pairing => new PairingPlanner().Plan(pairing).Links.Select(link => link.Link)),
    };

    private static readonly Dictionary<string, (LawSet Laws, string Law)> Faulty = new()
    {
        ["wears out"] = (LawsOf.PairingConstraint(new FaultyPairing.WearsOut()), "CON-1"),
        ["remembers the last"] = (LawsOf.PairingConstraint(new FaultyPairing.RemembersTheLast()), "CON-2"),
        ["reads by culture"] = (LawsOf.PairingConstraint(new FaultyPairing.ReadsByCulture()), "CON-3"),
        ["shares scratch"] = (LawsOf.PairingConstraint(new FaultyPairing.SharesScratch()), "CON-4"),
        ["shouts its code"] = (LawsOf.PairingConstraint(new FaultyPairing.ShoutsItsCode()), "CON-5"),
        ["turns around"] = (LawsOf.PairingConstraint(new FaultyPairing.TurnsAround()), "CON-6"),
        ["cost reads the clock"] = (LawsOf.PairingCost(new FaultyPairing.ReadsTheClock()), "COS-1"),
        ["cost remembers the last"] = (LawsOf.PairingCost(new FaultyPairing.CostRemembersTheLast()), "COS-2"),
        ["cost reads by culture"] = (LawsOf.PairingCost(new FaultyPairing.CostReadsByCulture()), "COS-3"),
        ["cost shares scratch"] = (LawsOf.PairingCost(new FaultyPairing.CostSharesScratch()), "COS-4"),
        ["cost shouts its code"] = (LawsOf.PairingCost(new FaultyPairing.CostShoutsItsCode()), "COS-8"),
        ["cost rewards neighbours"] = (LawsOf.PairingCost(new FaultyPairing.RewardsNeighbours()), "COS-5"),
        ["cheaper by the dozen"] = (LawsOf.PairingCost(new FaultyPairing.CheaperByTheDozen()), "COS-6"),
        ["grows dearer"] = (LawsOf.PairingCost(new FaultyPairing.GrowsDearer()), "COS-7"),
        ["links the own household"] = (LawsOf.PairingPlanner(pairing => FaultyPairing.FirstComeFirstServed(pairing, ownHouseholdToo: true)), "PLN-1"),
        ["overloads"] = (LawsOf.PairingPlanner(pairing => FaultyPairing.FirstComeFirstServed(pairing, overload: true)), "PLN-1"),
        ["first come, first served"] = (LawsOf.PairingPlanner(pairing => FaultyPairing.FirstComeFirstServed(pairing)), "PLN-2"),
        ["plans by memory"] = (LawsOf.PairingPlanner(new FaultyPairing.PlansByMemory().Plan), "PLN-3"),
        ["gives up in a crowd"] = (LawsOf.PairingPlanner(FaultyPairing.GivesUpInACrowd), "PLN-4"),
        ["plans by memory, asked again"] = (LawsOf.PairingPlanner(new FaultyPairing.PlansByMemory().Plan), "PLN-5"),
        ["plans by culture"] = (LawsOf.PairingPlanner(FaultyPairing.PlansByCulture), "PLN-6"),
        ["plans on one table"] = (LawsOf.PairingPlanner(new FaultyPairing.OneTable().Plan), "PLN-7"),
        ["policy whose cost grows dearer"] = (LawsOf.PairingPolicy(PairingPolicy.OneLeadsTwo.With(new FaultyPairing.GrowsDearer(), 1)), "PLN-8"),
    };

    public static IEnumerable<object[]> SoundCases => Sound.SelectMany(pair => pair.Value.Ids.Select(id => new object[] { pair.Key, id[0] }));

    public static TheoryData<string> FaultyNames => [.. Faulty.Keys];

    [Theory, MemberData(nameof(SoundCases))]
    public void Sound_Keeps(string code, string law) => Sound[code].With(Pace.Options(60)).Check(law);

    [Theory, MemberData(nameof(FaultyNames))]
    public void Faulty_IsRefutedByItsLaw(string code) => Refuted.By(Faulty[code].Laws, Faulty[code].Law);

    [Fact]
    public void AConstraintThatForbidsNothingDrawn_FailsAsVacuous()
    {
        var report = LawsOf.PairingConstraint(new NamedExclusions([new(HouseholdId.From("h7"), PersonId.From("m7"))])).CheckAll();

        Assert.All(report.Results.Where(result => result.Id != "CON-5"), result => Assert.Equal(LawVerdict.Vacuous, result.Verdict));
    }
}
