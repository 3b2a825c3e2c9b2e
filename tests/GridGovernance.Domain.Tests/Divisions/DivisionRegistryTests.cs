using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

public class DivisionRegistryTests
{
    [Theory]
    [InlineData(DivisionLevel.Country, 0)]
    [InlineData(DivisionLevel.Province, 1)]
    [InlineData(DivisionLevel.Prefecture, 1)]
    [InlineData(DivisionLevel.County, 1)]
    [InlineData(DivisionLevel.Township, 21)]
    [InlineData(DivisionLevel.Village, 292)]
    public void CountOf_TheRealRegistry_HasItsUnits(DivisionLevel level, int count) => Assert.Equal(count, RealRegistry.Registry.CountOf(level));

    [Fact]
    public void TryFind_ByCode_FindsTheName()
    {
        Assert.True(RealRegistry.Registry.TryFind(RealRegistry.KerqinTown, out var town));
        Assert.Equal("科尔沁镇", town.Name);
        Assert.False(RealRegistry.Registry.TryFind(DivisionCode.Parse("152221100999"), out var none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void ChildrenOf_TheBanner_AreItsTownshipsInOrder()
    {
        var townships = RealRegistry.Registry.ChildrenOf(RealRegistry.Banner).ToArray();

        Assert.Equal(21, townships.Length);
        Assert.All(townships, township => Assert.Equal(DivisionLevel.Township, township.Code.Level));
        Assert.Equal(townships.OrderBy(township => township.Code), townships);
    }

    [Fact]
    public void ChildrenOf_TheCountryThatIsNotHeld_AreTheProvinces() =>
        Assert.Equal("内蒙古自治区", Assert.Single(RealRegistry.Registry.ChildrenOf(DivisionCode.Country)).Name);

    [Fact]
    public void ChildrenOf_APrefectureWithoutCounties_AreTownshipsAndCounties()
    {
        var registry = Of("441900000000", "441900003000", "441900003001", "441901000000");

        Assert.Equal(["441900003000", "441901000000"], registry.ChildrenOf(DivisionCode.Parse("441900000000")).Select(child => child.Code.ToString()));
    }

    [Fact]
    public void CountWithin_KerqinTown_HasTheDocumentsFourCommunities()
    {
        var counts = RealRegistry.Registry.CountWithin(RealRegistry.KerqinTown);

        Assert.Equal(
            [(DivisionKind.Town, 1), (DivisionKind.ResidentsCommittee, 4), (DivisionKind.VillagersCommittee, 11), (DivisionKind.CommunityLike, 1)],
            counts.Select(count => (count.Kind, count.Count)));
    }

    [Fact]
    public void Within_AMissingDivision_StillHoldsWhatLiesInIt()
    {
        var registry = RegistryCheck.Of([new("152221000000", "a"), new("152221100001", "b")]).Registry;

        Assert.Equal(["152221100001"], registry.Within(RealRegistry.KerqinTown).Select(division => division.Code.ToString()));
        Assert.Equal(2, registry.Tops.Count());
        Assert.Empty(registry.ChildrenOf(RealRegistry.Banner));
    }

    [Fact]
    public void RollUp_OneForEachVillage_CountsTheVillages()
    {
        var villages = RealRegistry.Registry.Where(division => division.Code.Level is DivisionLevel.Village);

        var rolled = RealRegistry.Registry.RollUp(villages.Select(village => (village.Code, 1L)));

        Assert.Equal(292, rolled.Total);
        Assert.Equal(292, rolled[RealRegistry.Banner]);
        Assert.Equal(16, rolled[RealRegistry.KerqinTown]);
        Assert.Equal(292, rolled.At(DivisionLevel.Township).Sum(township => township.Sum));
    }

    [Fact]
    public void RollUp_OfPoints_AddsAtEveryLevelAndListsWhatIsNotHeld()
    {
        var stranger = DivisionCode.Parse("110000000000");

        var rolled = RealRegistry.Registry.RollUp(
            [(RealRegistry.KerqinTown, Points.Parse("1.5")), (DivisionCode.Parse("152221100001"), Points.Parse("2")), (stranger, Points.Parse("9"))],
            Points.Zero, (left, right) => left + right);

        Assert.Equal(Points.Parse("3.5"), rolled[RealRegistry.Banner]);
        Assert.Equal([(stranger, Points.Parse("9"))], rolled.Unplaced);
        Assert.Throws<ArgumentException>(() => rolled[stranger]);
    }

    [Fact]
    public void Load_TheWholeCountry_HoldsEveryRowWithinBudget()
    {
        var rows = SyntheticCountry.Rows();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var registry = DivisionRegistry.Load(rows);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
        Assert.Equal(rows.Length, registry.Count);
        Assert.InRange(registry.Count, 665_000, 675_000);
        Assert.Equal(registry.Count, registry.RollUp(registry.Select(division => (division.Code, 1L))).Total);
    }

    private static DivisionRegistry Of(params string[] codes) => DivisionRegistry.Load(codes.Select(code => new DivisionRow(code, "name " + code)));
}
