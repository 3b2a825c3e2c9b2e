using System.Text;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

public class PairingCaseTests
{
    private static readonly GridCode Grid = GridCode.Parse("152221100201001");
    private static readonly HouseholdId Home = HouseholdId.From("h");
    private static readonly PersonId Member = PersonId.From("m");

    [Fact]
    public void TryBuild_WithBadInput_TellsEveryFindingAtOnce()
    {
        Assert.False(PairingCase.TryBuild(
            PairingPolicy.OneLeadsTwo,
            [new(Member, Grid, 0, 0), new(Member, default, long.MaxValue, 0, default, -1), new(default, Grid, 0, 0, default, 5, 3)],
            [new(Home, Grid, 0, 20_000_001), new(Home, Grid, 0, 0)],
            [new(Home, Member), new(Home, Member), default, new(HouseholdId.From("gone"), PersonId.From("gone"))],
            out _,
            out var findings));

        Assert.Equal(
            [
                "members[1] pairing.duplicate-member", "members[1] pairing.no-grid", "members[1].x pairing.coordinate-overflow", "members[1].min pairing.load-out-of-range",
                "members[2] pairing.no-id", "members[2] pairing.load-upside-down", "households[0].y pairing.coordinate-overflow", "households[1] pairing.duplicate-household",
                "previous[1] pairing.linked-twice", "previous[2] pairing.link-to-nobody", "previous[3] pairing.unknown-household", "previous[3] pairing.unknown-member",
            ],
            findings.Select(finding => $"{finding.Path} {finding.Code}"));
        Assert.Equal(2, findings.Count(finding => finding.Severity == FindingSeverity.Warning));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 4, 5)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 3)]
    [InlineData(40_000_000, 40_000_000, 56_568_542)]
    public void Distance_IsExact_RoundedToTheNearestMetre(long dx, long dy, long metres)
    {
        var cost = new DistanceCost();
        Assert.Equal(metres, cost.OfLink(new(Member, Grid, dx, 0), new(Home, Grid, 0, dy)));
    }

    [Fact]
    public void TwoWayCoverage_OfLinksToNobody_TellsEveryFinding()
    {
        var pairing = PairingCase.Build(PairingPolicy.OneLeadsTwo, [new(Member, Grid, 0, 0)], [new(Home, Grid, 0, 0)]);

        Assert.False(TwoWayCoverage.TryOf(pairing, [default, new(Home, PersonId.From("x")), new(Home, Member)], out _, out var findings));
        Assert.Equal(["pairing.link-to-nobody", "pairing.unknown-member", "pairing.linked-twice"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void PolicyTryParse_ReadsEveryProperty_AndTellsEveryFinding()
    {
        Assert.True(PairingPolicy.TryParse(Encoding.UTF8.GetBytes("""
            {"format":1,"min":1,"max":4,"scope":"banner","distanceWeight":2,"continuityWeight":300,"balanceWeight":7,"loads":[{"member":"m","max":9}],
             "exclusions":[{"household":"h","member":"m"}],"mustLinks":[{"household":"g","member":"m"}]}
            """), out var policy, out _));
        Assert.Equal((LoadRange.Create(1, 4), PairingScope.Banner, 2, 300, 7, 3), (policy.Load, policy.Scope, policy.DistanceWeight, policy.ContinuityWeight, policy.BalanceWeight, policy.Constraints.Count));
        Assert.Equal(LoadRange.Create(0, 9), policy.Loads[Member]);

        Assert.False(PairingPolicy.TryParse(Encoding.UTF8.GetBytes("""{"format":2,"min":-1,"max":1,"max":2,"speed":1,"scope":3,"loads":[{"member":"","max":1}]}"""), out _, out var findings));
        Assert.Equal(
            ["pairing.policy-twice", "pairing.policy-unknown", "pairing.policy-format", "pairing.policy-value", "pairing.policy-value", "pairing.no-id"], findings.Select(finding => finding.Code));
        Assert.False(PairingPolicy.TryParse("{"u8.ToArray(), out _, out findings));
        Assert.Equal("pairing.policy-not-json", Assert.Single(findings).Code);
    }

    [Fact]
    public void Costs_OutOfRangeOrFalling_ArePlainlyRefused()
    {
        var policy = PairingPolicy.OneLeadsTwo.With(new Broken(), 1);
        Assert.Throws<InvalidOperationException>(() => new PairingPlanner().Plan(policy, [new(Member, Grid, 0, 0)], [new(Home, Grid, 0, 0)]));
        Assert.Throws<InvalidOperationException>(() => new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo.With(new Falling(), 1), [new(Member, Grid, 0, 0)], [new(Home, Grid, 0, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PairingPolicy.OneLeads(-1));
    }

    private sealed class Falling : IPairingCost
    {
        public string Code => "test.falling";

        public long OfNthHousehold(PairingMember member, int nth) => 10 - nth;
    }

    private sealed class Broken : IPairingCost
    {
        public string Code => "test.broken";

        public long OfLink(PairingMember member, PairingHousehold household) => -1;
    }
}
