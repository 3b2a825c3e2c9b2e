using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>Coverage of links somebody made by hand, and why a plan moves a household.</summary>
public class CoverageAndMovesTests
{
    private static readonly GridCode Here = GridCode.Parse("152221105215001"), There = GridCode.Parse("152221105215002");
    private static readonly PersonId M1 = PersonId.From("m1"), M2 = PersonId.From("m2"), Gone = PersonId.From("gone");
    private static readonly HouseholdId H1 = HouseholdId.From("h1"), H2 = HouseholdId.From("h2"), H3 = HouseholdId.From("h3");

    private static PairingCase Case(PairingPolicy policy) => PairingCase.Build(policy, [new(M1, Here, 0, 0), new(M2, There, 0, 0)], [new(H1, Here, 0, 0), new(H2, There, 0, 0), new(H3, Here, 9, 0)]);

    [Fact]
    public void Coverage_OfSoundLinks_IsTwoWayAndSound()
    {
        var coverage = TwoWayCoverage.Of(Case(PairingPolicy.OneLeadsTwo), [new(H1, M1), new(H2, M2), new(H3, M1)]);

        Assert.Equal((3, 2, 3, true, true), (coverage.Households, coverage.Members, coverage.LinkedHouseholds, coverage.IsTwoWay, coverage.IsSound));
    }

    [Fact]
    public void Coverage_TellsWhatIsMissingBothWays()
    {
        var half = TwoWayCoverage.Of(Case(PairingPolicy.OneLeadsTwo), [new(H1, M1), new(H3, M1)]);

        Assert.Equal([H2], half.HouseholdsWithoutMember);
        Assert.Equal([M2], half.MembersWithoutHousehold);
        Assert.False(half.IsTwoWay || half.IsSound);
        Assert.Equal([M2], TwoWayCoverage.Of(Case(PairingPolicy.OneLeads(3)), [new(H1, M1), new(H2, M1), new(H3, M1)]).MembersWithoutHousehold);
    }

    [Fact]
    public void Coverage_OfLinksAgainstThePolicy_IsTwoWayButNotSound()
    {
        var overloaded = TwoWayCoverage.Of(Case(PairingPolicy.OneLeads(1)), [new(H1, M1), new(H2, M2), new(H3, M1)]);
        Assert.Equal([(M1, 2, LoadRange.Create(0, 1))], overloaded.LoadsOutOfRange.Select(load => (load.Member, load.Load, load.Range)));
        Assert.True(overloaded.IsTwoWay && !overloaded.IsSound);

        var broken = TwoWayCoverage.Of(Case(PairingPolicy.OneLeads(2).With(new NamedExclusions([new(H1, M2)]))), [new(H1, M2), new(H2, M1), new(H3, M1)]);
        Assert.Equal([(H1, BrokenLink.ScopeCode), (H1, new NamedExclusions([]).Code), (H2, BrokenLink.ScopeCode)], broken.BrokenLinks.Select(link => (link.Link.Household, link.Constraint)));
        Assert.True(broken.IsTwoWay && !broken.IsSound);
    }

    [Fact]
    public void Coverage_OfUnknownLinks_IsRefusedWithEveryFinding() =>
        Assert.Equal(["links[0] pairing.unknown-household", "links[0] pairing.unknown-member", "links[1] pairing.unknown-household"],
            Assert.Throws<FindingsException>(() => TwoWayCoverage.Of(Case(PairingPolicy.OneLeadsTwo), [new(HouseholdId.From("x"), Gone), new(HouseholdId.From("y"), M1)])).Findings
                .Select(finding => $"{finding.Path} {finding.Code}"));

    [Fact]
    public void Moves_TellWhyEachHouseholdMoves()
    {
        PairingHousehold[] homes = [new(H1, Here, 0, 0), new(H2, Here, 100, 0), new(H3, There, 0, 0)];
        PairingMember[] members = [new(M1, Here, 0, 0), new(M2, Here, 100, 0)];
        PairingPlan Plan(PairingPolicy policy, params HouseholdLink[] previous) => new PairingPlanner().Plan(policy, members, homes, previous);
        (HouseholdId, PersonId?, PersonId?, MoveReason)[] Moves(PairingPlan plan) => [.. plan.Moves().Select(move => (move.Household, move.From, move.To, move.Reason))];

        Assert.Equal([(H1, null, M1, MoveReason.FirstLink), (H2, null, M2, MoveReason.FirstLink)], Moves(Plan(PairingPolicy.OneLeads(1))));
        Assert.Equal([(H1, Gone, M1, MoveReason.MemberLeft), (H2, M1, M2, MoveReason.CostsLess), (H3, M1, null, MoveReason.NoPlace)],
            Moves(Plan(PairingPolicy.OneLeads(1), new(H1, Gone), new(H2, M1), new(H3, M1))));
        Assert.Equal((H1, M1, M2, MoveReason.NoLongerAllowed),
            Moves(Plan(PairingPolicy.OneLeads(2).With(new NamedExclusions([new(H1, M1)])), new HouseholdLink(H1, M1), new(H2, M2)))[0]);
        Assert.Equal((H1, M2, M1, MoveReason.MakesRoom),
            Moves(Plan(PairingPolicy.OneLeads(1).With(new NamedExclusions([new(H2, M1)])).WithDistance(0), new HouseholdLink(H1, M2)))[0]);
        Assert.Contains((HouseholdId.From("sold"), (PersonId?)M1, (PersonId?)null, MoveReason.HouseholdLeft), Moves(Plan(PairingPolicy.OneLeads(1), new HouseholdLink(HouseholdId.From("sold"), M1))));
    }
}
