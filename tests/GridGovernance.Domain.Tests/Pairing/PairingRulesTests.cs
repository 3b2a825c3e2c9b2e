using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>Rules of pairing that no optimum shows: what a cost counts, what a range allows, in which order things are told and in what words.</summary>
public class PairingRulesTests
{
    private static readonly GridCode First = GridCode.Parse("152221100201001");
    private static readonly GridCode Second = GridCode.Parse("152221100201002");

    [Fact]
    public void Continuity_CostsOneWhereTheMemberChanges_AndNothingWhereThereWasNone()
    {
        var cost = new ContinuityCost([new(H("a"), P("m"))]);

        Assert.Equal(0, cost.OfLink(Member("m"), Home("a")));
        Assert.Equal(1, cost.OfLink(Member("n"), Home("a")));
        Assert.Equal(0, cost.OfLink(Member("n"), Home("b")));
    }

    [Theory]
    [InlineData(null, null, 1, 3)]
    [InlineData(null, 0, 0, 0)]
    [InlineData(null, 9, 1, 9)]
    [InlineData(0, null, 0, 3)]
    [InlineData(3, null, 3, 3)]
    [InlineData(5, null, 5, 5)]
    [InlineData(2, 2, 2, 2)]
    public void ALoad_IsTheMembersOwn_AndThePolicysWhereItFits(int? own, int? ownMost, int min, int max)
    {
        var pairing = PairingCase.Build(PairingPolicy.Between(1, 3), [new(P("m"), First, 0, 0, default, own, ownMost)], []);

        Assert.Equal(LoadRange.Create(min, max), pairing.LoadOf(pairing.Members[0]));
    }

    [Fact]
    public void ARangeOfLoads_ReachesFromNothingToItsLimit()
    {
        Assert.True(LoadRange.TryCreate(0, LoadRange.Limit, out var all));
        Assert.Equal((0, LoadRange.Limit), (all.Min, all.Max));
        foreach (var (min, max) in new[] { (-1, 0), (2, 1), (0, LoadRange.Limit + 1) })
        {
            Assert.False(LoadRange.TryCreate(min, max, out var none));
            Assert.Equal(default, none);
        }
    }

    [Fact]
    public void AWeight_ReachesFromNothingToItsLimit()
    {
        foreach (var weighted in new Func<int, PairingPolicy>[] { PairingPolicy.OneLeadsTwo.WithDistance, PairingPolicy.OneLeadsTwo.WithContinuity, PairingPolicy.OneLeadsTwo.WithBalance })
        {
            Assert.NotNull(weighted(0));
            Assert.NotNull(weighted(WeightedCost.WeightLimit));
            Assert.Equal("weight", Assert.Throws<ArgumentOutOfRangeException>(() => weighted(-1)).ParamName);
            Assert.Equal("weight", Assert.Throws<ArgumentOutOfRangeException>(() => weighted(WeightedCost.WeightLimit + 1)).ParamName);
        }
    }

    [Fact]
    public void ACase_IsInOrderOfIds_WhateverTheOrderOfTheLists()
    {
        var pairing = PairingCase.Build(PairingPolicy.OneLeadsFive, [Member("n"), Member("m"), Member("o")], [Home("b"), Home("c"), Home("a")], [new(H("c"), P("o")), new(H("a"), P("n"))]);

        Assert.Equal(["m", "n", "o"], pairing.Members.Select(member => member.Id.ToString()));
        Assert.Equal(["a", "b", "c"], pairing.Households.Select(home => home.Id.ToString()));
        Assert.Equal(["a", "c"], pairing.Previous.Select(link => link.Household.ToString()));
    }

    [Fact]
    public void WhatIsWrongWithACase_IsToldInTheseWords()
    {
        Assert.False(PairingCase.TryBuild(
            PairingPolicy.OneLeadsTwo.With(new MustLinks([new(H("gone"), P("gone"))])),
            [new(default, First, 0, 0), Member("m"), Member("m"), new(P("n"), default, 20_000_001, -20_000_001, default, -1, 1_000_001), new(P("o"), First, 20_000_000, -20_000_000, default, 2, 1), new(P("p"), First, 0, 0, default, 2, -1)],
            [new(default, First, 0, 0), Home("a"), Home("a"), new(H("b"), default, 0, 0)],
            [new(H("a"), P("m")), new(H("a"), P("m")), default, new(default, P("m")), new(H("a"), default)],
            out _,
            out var findings));

        Assert.Equal(
            """
            Error pairing.no-id members[0] : there is no id; give an id of 1 to 64 characters; 缺少编号; 请填写 1 至 64 个字符的编号
            Error pairing.duplicate-member members[2] m: it is listed twice; list it once; 重复出现; 只保留一条
            Error pairing.no-grid members[3] : there is no grid; give the 15-digit code of the grid; 缺少所属网格; 请填写 15 位网格编码
            Error pairing.coordinate-overflow members[3].x 20000001: the coordinate lies more than 20,000 km from the origin; give whole metres from -20000000 to 20000000; 坐标距原点超过 2 万公里; 请填写 -20000000 至 20000000 之间的整米数
            Error pairing.coordinate-overflow members[3].y -20000001: the coordinate lies more than 20,000 km from the origin; give whole metres from -20000000 to 20000000; 坐标距原点超过 2 万公里; 请填写 -20000000 至 20000000 之间的整米数
            Error pairing.load-out-of-range members[3].min -1: a load is negative or too large; give 0 to 1000000; 联系户数为负或过大; 请填写 0 至 1000000
            Error pairing.load-out-of-range members[3].max 1000001: a load is negative or too large; give 0 to 1000000; 联系户数为负或过大; 请填写 0 至 1000000
            Error pairing.load-upside-down members[4] 2..1: the minimum is above the maximum; give a minimum that is at most the maximum; 下限高于上限; 下限应不高于上限
            Error pairing.load-out-of-range members[5].max -1: a load is negative or too large; give 0 to 1000000; 联系户数为负或过大; 请填写 0 至 1000000
            Error pairing.no-id households[0] : there is no id; give an id of 1 to 64 characters; 缺少编号; 请填写 1 至 64 个字符的编号
            Error pairing.duplicate-household households[2] a: it is listed twice; list it once; 重复出现; 只保留一条
            Error pairing.no-grid households[3] : there is no grid; give the 15-digit code of the grid; 缺少所属网格; 请填写 15 位网格编码
            Error pairing.linked-twice previous[1] a: it is listed twice; list it once; 重复出现; 只保留一条
            Error pairing.link-to-nobody previous[2] –: the link lacks its household or its member; name both, or drop the link; 联系关系缺少户或党员; 请补全，或删除该联系
            Error pairing.link-to-nobody previous[3] –m: the link lacks its household or its member; name both, or drop the link; 联系关系缺少户或党员; 请补全，或删除该联系
            Error pairing.link-to-nobody previous[4] a–: the link lacks its household or its member; name both, or drop the link; 联系关系缺少户或党员; 请补全，或删除该联系
            Warning pairing.unknown-household must-links gone: it is not in the population and has no effect; list it, or drop the link; 不在名单中，不起作用; 请加入名单，或删除该联系
            Warning pairing.unknown-member must-links gone: it is not in the population and has no effect; list it, or drop the link; 不在名单中，不起作用; 请加入名单，或删除该联系
            """.ReplaceLineEndings("\n"),
            string.Join('\n', findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.Path} {finding.Value}: {finding.Problem.English}; {finding.Cure.English}; {finding.Problem.Chinese}; {finding.Cure.Chinese}")));
    }

    [Fact]
    public void AShortage_IsToldGroupByGroup_InOrderOfHouseholds_AndInBothLanguages()
    {
        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeads(1), [Member("m", Second), Member("n", First)], [Home("a", First), Home("b", First), Home("c", Second), Home("d", Second), Home("e", Second)]);

        Assert.Equal([["b"], ["d", "e"]], plan.Bottlenecks.Select(bottleneck => bottleneck.Uncovered.Select(home => home.ToString())));
        Assert.Equal("2 households can only be led by 1 members with 1 places together: 1 short (smallest reason 2 / 1 / 1)", plan.Bottlenecks[0].ToString());
        Assert.Equal("3 户只能由 1 名党员联系，名额共 1 个，缺 2 个（最小理由 2 / 1 / 1）", plan.Bottlenecks[1].Describe(Language.Chinese));
        Assert.True(plan.Bottlenecks.All(bottleneck => bottleneck.Whole.Holds(plan.Case) && bottleneck.Smallest.Holds(plan.Case)));
    }

    [Fact]
    public void AMinimumOutOfReach_IsToldInBothLanguages()
    {
        var plan = new PairingPlanner().Plan(PairingPolicy.Between(2, 3), [Member("m"), Member("n")], [Home("a"), Home("b"), Home("c")]);

        var violator = Assert.Single(plan.UnmetMinimums);
        Assert.Equal("2 members should lead 4 households together, and may lead only 3: 1 short", violator.ToString());
        Assert.Equal("2 名党员合计应联系 4 户，可联系的只有 3 户，缺 1 户", violator.Describe(Language.Chinese));
        Assert.True(violator.Holds(plan.Case));
        Assert.False(violator.Holds(PairingCase.Build(PairingPolicy.Between(2, 3), [Member("m"), Member("n")], [Home("a"), Home("b"), Home("c"), Home("d")])));
    }

    private static PersonId P(string id) => PersonId.From(id);

    private static HouseholdId H(string id) => HouseholdId.From(id);

    private static PairingMember Member(string id, GridCode? grid = null) => new(P(id), grid ?? First, 0, 0);

    private static PairingHousehold Home(string id, GridCode? grid = null) => new(H(id), grid ?? First, 0, 0);
}
