using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

/// <summary>What a banner's successors and service centres must be, told with the path of each that is not.</summary>
public class DamagedBannerTests
{
    private static readonly DivisionSnapshot Root = Division("152221000000");

    private static DivisionSnapshot Division(string code, string? retired = null, string? successor = null) =>
        new() { Code = code, Name = "n", AddedOn = "2026-01-01", RetiredOn = retired, Successor = successor, FormerNames = [] };

    private static ServiceCentreSnapshot Centre(string division) => new() { Division = division, Hours = "always", OpenedOn = "2026-01-01" };

    private static BannerSnapshot Of(DivisionSnapshot[] divisions, params ServiceCentreSnapshot[] centres) => new()
    {
        Format = 1,
        Code = "152221000000",
        Version = 0,
        FoundedBy = "clerk",
        FoundedOn = "2026-01-01",
        LastChange = "2026-06-01",
        Divisions = [Root, .. divisions],
        ServiceCentres = centres,
    };

    private static string[] FindingsOf(BannerSnapshot damaged)
    {
        Assert.False(Banner.TryRestore(damaged, out var banner, out var findings));
        Assert.Null(banner);
        return [.. findings.Select(finding => $"{finding.Code} {finding.Path}")];
    }

    [Fact]
    public void TryRestore_OfASoundSnapshot_FollowsTheSuccessors()
    {
        var sound = Of([Division("152221101000", "2026-03-01", "152221102000"), Division("152221102000", "2026-04-01", "152221103000"), Division("152221103000")], Centre("152221103000"));

        Assert.True(Banner.TryRestore(sound, out var banner, out var findings), string.Join('\n', findings));
        Assert.Equal(DivisionCode.Parse("152221102000"), banner.Find(DivisionCode.Parse("152221101000"))!.Successor);
        Assert.NotNull(banner.NearestServiceCentre(DivisionCode.Parse("152221103000")));
    }

    [Fact]
    public void TryRestore_OfASuccessorThatIsNone_NamesIt()
    {
        const string path = "snapshot.successor $.divisions[1].successor";

        Assert.Equal([path], FindingsOf(Of([Division("152221101000", "2026-03-01", "152221102000")])));                                                            // unknown
        Assert.Equal([path], FindingsOf(Of([Division("152221101000", "2026-03-01", "152221102201"), Division("152221102000"), Division("152221102201")])));       // of another level
        Assert.Equal([path], FindingsOf(Of([Division("152221101000", "2026-03-01", "152221102000"), Division("152221102000", "2026-02-01")])));                   // retired earlier
        Assert.Equal([path], FindingsOf(Of([Division("152221101000", null, "152221102000"), Division("152221102000")])));                                          // of a division in use
        Assert.Equal([path, "snapshot.successor $.divisions[2].successor"],
            FindingsOf(Of([Division("152221101000", "2026-03-01", "152221102000"), Division("152221102000", "2026-03-01", "152221101000")])));                     // in a circle
    }

    [Fact]
    public void TryRestore_OfWhatStandsTwice_NamesTheSecond()
    {
        Assert.Equal(["snapshot.duplicate $.divisions[2].code"], FindingsOf(Of([Division("152221101000"), Division("152221101000")])));
        Assert.Equal(["snapshot.duplicate $.serviceCentres[1].division"], FindingsOf(Of([Division("152221101000")], Centre("152221101000"), Centre("152221101000"))));
    }

    [Fact]
    public void TryRestore_OfACentreInNoTownshipOrVillageInUse_NamesIt() => Assert.All(["152221000000", "152221109000", "152221101000"], division =>
        Assert.Equal(["snapshot.service-centre $.serviceCentres[0].division"], FindingsOf(Of([Division("152221101000", "2026-03-01")], Centre(division)))));

    [Fact]
    public void TryRestore_OfNullTexts_NamesThem()
    {
        Assert.Equal(["snapshot.unreadable $.lastChange", "snapshot.range $.lastChange"], FindingsOf(Of([]) with { LastChange = null! }).Take(2));
        Assert.Equal(["snapshot.missing $.divisions[1].name"], FindingsOf(Of([Division("152221101000") with { Name = null! }])));
    }
}
