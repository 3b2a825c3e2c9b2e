using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

/// <summary>A snapshot of format 1 as it was first written; it is read for ever.</summary>
public class BannerFixtureTests
{
    private const string Format1 = """{"format":1,"code":"152221000000","version":5,"foundedBy":"clerk","foundedOn":"2026-01-01","lastChange":"2026-03-01","divisions":[{"code":"152221000000","name":"banner","addedOn":"2026-01-01","retiredOn":null,"successor":null,"formerNames":[]},{"code":"152221100000","name":"new","addedOn":"2026-01-01","retiredOn":null,"successor":null,"formerNames":[{"name":"old","until":"2026-02-01"}]},{"code":"152221101000","name":"merged","addedOn":"2026-01-01","retiredOn":"2026-03-01","successor":"152221100000","formerNames":[]}],"serviceCentres":[{"division":"152221100000","hours":"monday 08:30-12:00","openedOn":"2026-02-01"}]}""";

    [Fact]
    public void Restore_Format1_KeepsEverything()
    {
        Assert.True(BannerSnapshot.TryParse(Format1, out var snapshot, out _));
        var banner = Banner.Restore(snapshot);

        Assert.Equal(Format1, banner.ToSnapshot().ToJson());
        Assert.Equal("152221100000", banner.CarriedOnBy(DivisionCode.Parse("152221101000"))!.Code.ToString());
        Assert.Equal("old", banner.Find(DivisionCode.Parse("152221100000"))!.NameOn(new(2026, 1, 31)));
    }
}
