using System.Reflection;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>A proof is believed only where it holds: plans and prices that the planner never made are told from the ones it made.</summary>
public class ForgedProofTests
{
    private static readonly GridCode Here = GridCode.Parse("152221105215001"), There = GridCode.Parse("152221105215002"), Elsewhere = GridCode.Parse("152221105216001");
    private static readonly PersonId M1 = PersonId.From("m1"), M2 = PersonId.From("m2");
    private static readonly HouseholdId H1 = HouseholdId.From("h1"), H2 = HouseholdId.From("h2");

    private static readonly PairingCase Case = PairingCase.Build(PairingPolicy.OneLeads(1), [new(M1, Here, 0, 0), new(M2, Here, 100, 0)], [new(H1, Here, 0, 0), new(H2, Here, 100, 0)]);

    private static readonly PairingPlan Plan = new PairingPlanner().Plan(Case);

    /// <summary>A plan as the planner would write it; nobody else can.</summary>
    private static PairingPlan Forge(PairingCase pairing, PairingLink?[] links, int[] loads, MemberPrice[] proof) =>
        (PairingPlan)Activator.CreateInstance(typeof(PairingPlan), BindingFlags.Instance | BindingFlags.NonPublic, null, [pairing, links, loads, proof], null)!;

    private static PairingLink Link(HouseholdId household, PersonId member, long cost) =>
        (PairingLink)Activator.CreateInstance(typeof(PairingLink), BindingFlags.Instance | BindingFlags.NonPublic, null, [household, member, cost, false, cost], null)!;

    private static MemberPrice Price(PersonId member, PairingGoals price) =>
        (MemberPrice)Activator.CreateInstance(typeof(MemberPrice), BindingFlags.Instance | BindingFlags.NonPublic, null, [member, price], null)!;

    private static PairingPlan With(MemberPrice[] proof) => Forge(Case, [.. Plan.Links], [.. Plan.Loads], proof);

    [Fact]
    public void IsProved_OfThePlannersOwn_Holds()
    {
        Assert.Equal([new HouseholdLink(H1, M1), new HouseholdLink(H2, M2)], Plan.Links.Select(link => link.Link));
        Assert.True(Plan.IsProved());
        Assert.True(With([.. Plan.Proof]).IsProved());
    }

    [Fact]
    public void IsProved_OfForgedPrices_DoesNotHold()
    {
        Assert.False(With([Plan.Proof[0]]).IsProved());                                                        // a member without a price
        Assert.False(With([Plan.Proof[1], Plan.Proof[0]]).IsProved());                                         // in another order
        Assert.False(With([Plan.Proof[0], Price(M2, new(0, 0, 0, 0, -1))]).IsProved());                        // below what the last household costs
        Assert.False(With([Plan.Proof[0], Price(M2, new(2, 0, 0, 0, 0))]).IsProved());                         // dearer than leaving the household out
        Assert.False(With([Plan.Proof[0], Price(M2, new(0, 0, 0, 0, 1_000))]).IsProved());                     // another member would be cheaper
    }

    [Fact]
    public void IsProved_OfAWorsePlan_DoesNotHold()
    {
        MemberPrice[] none = [Price(M1, default), Price(M2, default)];

        Assert.False(Forge(Case, [Link(H1, M2, 100), Link(H2, M1, 100)], [1, 1], none).IsProved());            // crossed over
        Assert.False(Forge(Case, [Link(H1, M1, 0), null], [1, 0], none).IsProved());                           // a household left out in vain
        Assert.False(Forge(Case, [Link(H1, M1, 0), Link(H2, M1, 100)], [2, 0], none).IsProved());              // overloaded
        Assert.False(Forge(Case, [Link(H1, M1, 0), Link(H2, PersonId.From("stranger"), 0)], [1, 0], none).IsProved());
    }

    [Fact]
    public void IsProved_OfLinksThePolicyForbids_DoesNotHold()
    {
        var apart = PairingCase.Build(PairingPolicy.OneLeads(1), [new(M1, Here, 0, 0)], [new(H1, There, 0, 0), new(H2, Elsewhere, 0, 0)]);

        Assert.False(Forge(apart, [Link(H1, M1, 0), null], [1], [Price(M1, default)]).IsProved());             // outside the scope, with nobody in its own
        Assert.True(Forge(apart, [null, null], [0], [Price(M1, default)]).IsProved());
        var banned = PairingCase.Build(PairingPolicy.OneLeads(1).With(new NamedExclusions([new(H1, M1)])), [new(M1, Here, 0, 0)], [new(H1, Here, 0, 0)]);
        Assert.False(Forge(banned, [Link(H1, M1, 0)], [1], [Price(M1, default)]).IsProved());
    }

    [Fact]
    public void Holds_OfAShortage_FailsOnAnotherCase()
    {
        var pairing = PairingCase.Build(PairingPolicy.OneLeads(1), [new(M1, Here, 0, 0)], [new(H1, Here, 0, 0), new(H2, Here, 1, 0)]);
        var violator = Assert.Single(new PairingPlanner().Plan(pairing).Bottlenecks).Smallest;

        Assert.True(violator.Holds(pairing));
        Assert.Equal("2 households can only be led by 1 members with 1 places together: 1 short", violator.ToString());
        Assert.Equal(1, violator.Missing);
        Assert.False(violator.Holds(PairingCase.Build(PairingPolicy.OneLeads(1), [new(M1, Here, 0, 0)], [new(H1, Here, 0, 0)])));                              // a household is missing
        Assert.False(violator.Holds(PairingCase.Build(PairingPolicy.OneLeads(1), [new(M2, Here, 0, 0)], [new(H1, Here, 0, 0), new(H2, Here, 1, 0)])));         // the member is
        Assert.False(violator.Holds(PairingCase.Build(PairingPolicy.OneLeads(2), [new(M1, Here, 0, 0)], [new(H1, Here, 0, 0), new(H2, Here, 1, 0)])));         // there are places enough
        Assert.False(violator.Holds(PairingCase.Build(PairingPolicy.OneLeads(1), [new(M1, Here, 0, 0), new(M2, Here, 0, 0)], [new(H1, Here, 0, 0), new(H2, Here, 1, 0)])));   // somebody else may lead them
    }

    [Fact]
    public void Holds_OfAMinimumUnmet_FailsOnAnotherCase()
    {
        PairingCase Of(int min, int max, PersonId[] members, HouseholdId[] homes) =>
            PairingCase.Build(PairingPolicy.Between(min, max), members.Select(member => new PairingMember(member, Here, 0, 0)), homes.Select(home => new PairingHousehold(home, Here, 0, 0)));
        var pairing = Of(2, 3, [M1], [H1]);
        var violator = Assert.Single(new PairingPlanner().Plan(pairing).UnmetMinimums);

        Assert.True(violator.Holds(pairing));
        Assert.Equal((1L, "1 members should lead 2 households together, and may lead only 1: 1 short", "1 名党员合计应联系 2 户，可联系的只有 1 户，缺 1 户"), (violator.Missing, violator.ToString(), violator.Describe(Language.Chinese)));
        Assert.False(violator.Holds(Of(2, 3, [M2], [H1])));                                                    // another member
        Assert.False(violator.Holds(Of(1, 3, [M1], [H1])));                                                    // who asks for less
        Assert.False(violator.Holds(Of(2, 3, [M1], [H1, H2])));                                                // and may lead another household
    }
}
