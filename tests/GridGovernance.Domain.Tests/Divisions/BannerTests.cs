using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

public class BannerTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DateOnly Later = new(2026, 3, 1);
    private static readonly DivisionCode RedPeak = DivisionCode.Parse("152221105215");
    private static readonly DivisionCode NewGacha = DivisionCode.Parse("152221105390");
    private static readonly OpeningHours Office = OpeningHours.On(WorkingHours.Office, DayOfWeek.Monday, DayOfWeek.Friday);

    private static Banner Build() => Banner.Found(RealRegistry.Registry, RealRegistry.Banner, Clerk, Start);

    [Fact]
    public void Found_FromTheRealRegistry_HoldsTheBannerWithoutWhatLiesAbove()
    {
        var banner = Build();

        Assert.Equal(314, banner.Divisions.Count());
        Assert.Equal(314, banner.Current.Count);
        Assert.Null(banner.Find(DivisionCode.Parse("150000000000")));
    }

    [Fact]
    public void Found_OnAVillageOrAStranger_Throws()
    {
        Assert.Throws<ArgumentException>(() => Banner.Found(RealRegistry.Registry, RedPeak, Clerk, Start));
        Assert.Throws<ArgumentException>(() => Banner.Found(RealRegistry.Registry, DivisionCode.Parse("110000000000"), Clerk, Start));
    }

    [Fact]
    public void Add_ANewVillage_AppearsAmongItsParentsChildren()
    {
        var banner = Build();

        Assert.Equal(new DivisionAdded(NewGacha, "新嘎查", Clerk, Later), banner.Add(NewGacha, "新嘎查", Clerk, Later).OrThrow());
        Assert.Contains(banner.Current.ChildrenOf(NewGacha.Parent), child => child.Code == NewGacha);
        Assert.Equal(1, banner.Version);
    }

    [Fact]
    public void Rename_Twice_KeepsTheHistory()
    {
        var banner = Build();
        var first = banner.Find(RedPeak)!.Name;
        banner.Rename(RedPeak, "二", Clerk, Later).OrThrow();
        banner.Rename(RedPeak, "三", Clerk, Later.AddDays(10)).OrThrow();

        var division = banner.Find(RedPeak)!;

        Assert.Equal((first, "二", "三"), (division.NameOn(Later.AddDays(-1)), division.NameOn(Later), division.NameOn(Later.AddDays(10))));
        Assert.True(banner.Current.TryFind(RedPeak, out var current));
        Assert.Equal("三", current.Name);
    }

    [Fact]
    public void Retire_IntoASuccessor_CarriesOnThroughALine()
    {
        var banner = Build();
        var last = DivisionCode.Parse("152221105391");
        banner.Add(NewGacha, "甲", Clerk, Later).OrThrow();
        banner.Add(last, "乙", Clerk, Later).OrThrow();
        banner.OpenServiceCentre(RedPeak, Office, Clerk, Later).OrThrow();

        Assert.True(banner.Retire(RedPeak, NewGacha, Clerk, Later).OrThrow().ClosedServiceCentre);
        banner.Retire(NewGacha, last, Clerk, Later).OrThrow();

        Assert.Equal(last, banner.CarriedOnBy(RedPeak)!.Code);
        Assert.False(banner.Current.Contains(RedPeak));
        Assert.Null(banner.ServiceCentreOf(RedPeak));
        banner.Retire(last, null, Clerk, Later).OrThrow();
        Assert.Null(banner.CarriedOnBy(RedPeak));
        Assert.Null(banner.CarriedOnBy(DivisionCode.Parse("152221105399")));
    }

    [Fact]
    public void Retire_TheBannerOrIntoItself_Throws()
    {
        Assert.Throws<ArgumentException>(() => Build().Retire(RealRegistry.Banner, null, Clerk, Later));
        Assert.Throws<ArgumentException>(() => Build().Retire(RedPeak, RedPeak, Clerk, Later));
    }

    [Fact]
    public void NearestServiceCentre_OfAVillage_IsItsOwnOrItsTownships()
    {
        var banner = Build();
        Assert.Null(banner.NearestServiceCentre(RedPeak));
        banner.OpenServiceCentre(RedPeak.Parent, Office, Clerk, Later).OrThrow();
        Assert.Equal(RedPeak.Parent, banner.NearestServiceCentre(RedPeak)!.Division);
        banner.OpenServiceCentre(RedPeak, OpeningHours.Always, Clerk, Later).OrThrow();
        Assert.Equal(RedPeak, banner.NearestServiceCentre(RedPeak)!.Division);

        Assert.Equal(OpeningHours.Always, banner.ChangeOpeningHours(RedPeak, Office, Clerk, Later).OrThrow().FormerHours);
        banner.CloseServiceCentre(RedPeak, Clerk, Later).OrThrow();
        Assert.Equal([RedPeak.Parent], banner.ServiceCentres.Select(centre => centre.Division));
    }

    [Theory]
    [InlineData(-1, "110000000000", "change.backdated")]
    [InlineData(0, "110000000000", "divisions.outside")]
    [InlineData(0, "152221105215", "divisions.code-in-use")]
    [InlineData(0, "152221105214", "divisions.code-voided")]
    [InlineData(0, "152221399001", "divisions.unknown")]
    [InlineData(0, "152221398001", "divisions.retired")]
    public void Add_RefusesInOrder(int days, string code, string refusal) =>
        Refuses(banner => Of(banner.Add(DivisionCode.Parse(code), "x", Clerk, Start.AddDays(days))), refusal);

    [Theory]
    [InlineData(-1, "110000000000", "change.backdated")]
    [InlineData(0, "110000000000", "divisions.outside")]
    [InlineData(0, "152221105399", "divisions.unknown")]
    [InlineData(0, "152221105214", "divisions.retired")]
    public void Rename_RefusesInOrder(int days, string code, string refusal) =>
        Refuses(banner => Of(banner.Rename(DivisionCode.Parse(code), "x", Clerk, Start.AddDays(days))), refusal);

    [Theory]
    [InlineData(-1, "152221105399", "152221105000", "change.backdated")]
    [InlineData(0, "152221105399", "152221105000", "divisions.unknown")]
    [InlineData(0, "152221105000", "152221105215", "divisions.has-children")]
    [InlineData(0, "152221105215", "152221105000", "divisions.successor-level")]
    [InlineData(0, "152221105215", "110101001001", "divisions.outside")]
    [InlineData(0, "152221105215", "152221105399", "divisions.unknown")]
    [InlineData(0, "152221105215", "152221105214", "divisions.retired")]
    public void Retire_RefusesInOrder(int days, string code, string successor, string refusal) =>
        Refuses(banner => Of(banner.Retire(DivisionCode.Parse(code), DivisionCode.Parse(successor), Clerk, Start.AddDays(days))), refusal);

    [Theory]
    [InlineData(-1, "152221105399", "change.backdated")]
    [InlineData(0, "152221105399", "divisions.unknown")]
    [InlineData(0, "152221000000", "divisions.service-centre-misplaced")]
    [InlineData(0, "152221105000", "divisions.service-centre-open")]
    public void OpenServiceCentre_RefusesInOrder(int days, string code, string refusal) => Refuses(banner =>
    {
        var outcome = banner.OpenServiceCentre(DivisionCode.Parse(code), Office, Clerk, Start.AddDays(days));
        return (outcome.Succeeded(out _, out var why), why);
    }, refusal);

    [Theory]
    [InlineData(-1, "change.backdated")]
    [InlineData(0, "divisions.service-centre-unknown")]
    public void ChangeAndCloseOfACentre_RefuseInOrder(int days, string refusal)
    {
        Refuses(banner => Of(banner.ChangeOpeningHours(RedPeak, Office, Clerk, Start.AddDays(days))), refusal);
        Refuses(banner => Of(banner.CloseServiceCentre(RedPeak, Clerk, Start.AddDays(days))), refusal);
    }

    /// <summary>The banner with 152221105214 and the town 152221398000 retired and one service centre.</summary>
    private static Banner World()
    {
        var banner = Build();
        banner.Retire(DivisionCode.Parse("152221105214"), RedPeak, Clerk, Start).OrThrow();
        banner.Add(DivisionCode.Parse("152221398000"), "x", Clerk, Start).OrThrow();
        banner.Retire(DivisionCode.Parse("152221398000"), null, Clerk, Start).OrThrow();
        banner.OpenServiceCentre(RedPeak.Parent, Office, Clerk, Start).OrThrow();
        return banner;
    }

    private static void Refuses(Func<Banner, (bool Ok, Refusal? Refusal)> attempt, string code)
    {
        var banner = World();
        var before = banner.ToSnapshot().ToJson();
        var (ok, refusal) = attempt(banner);
        Assert.False(ok);
        Assert.Equal(code, refusal!.Code);
        Assert.NotEqual(refusal.Describe(Language.English), refusal.Describe(Language.Chinese));
        Assert.Equal(before, banner.ToSnapshot().ToJson());
    }

    private static (bool Ok, Refusal? Refusal) Of<TOk, R1, R2>(Outcome<TOk, R1, R2> outcome) where TOk : class where R1 : Refusal where R2 : Refusal => (outcome.Succeeded(out _, out var refusal), refusal);

    [Fact]
    public void TryRestore_FromItsOwnJson_LosesNothing()
    {
        var banner = World();
        banner.Rename(RedPeak, "新名", Clerk, Later).OrThrow();
        var json = banner.ToSnapshot().ToJson();

        Assert.True(BannerSnapshot.TryParse(json, out var snapshot, out _));
        Assert.Equal(json, Banner.Restore(snapshot).ToSnapshot().ToJson());
    }

    [Fact]
    public void TryRestore_ABrokenSnapshot_FindsEverythingAtOnce()
    {
        var whole = World().ToSnapshot();
        var some = whole.Divisions[0];
        var broken = whole with
        {
            Version = -1,
            Divisions =
            [
                some with { Code = "150000000000" },
                some with { Code = "152221100000", Name = "" },
                some with { Code = "152221101000", RetiredOn = "2025-01-01" },
                some with { Code = "152221102000", Successor = "152221101000" },
                some with { Code = "152221103000", RetiredOn = "2026-01-01", Successor = "152221104000" },
                some with { Code = "152221104000", RetiredOn = "2026-01-01", Successor = "152221103000" },
                some with { Code = "15222110500" },
            ],
            ServiceCentres =
            [
                new() { Division = "152221102000", Hours = "all day", OpenedOn = "2026-01-01" },
                new() { Division = "152221103000", Hours = "always", OpenedOn = "2027-01-01" },
            ],
        };

        Assert.False(Banner.TryRestore(broken, out _, out var findings));
        Assert.Equal(
            [
                "$.version", "$.divisions[0].code", "$.divisions[1].name", "$.divisions[2]", "$.divisions[3].successor", "$.divisions[6].code", "$.divisions",
                "$.divisions[4].successor", "$.divisions[5].successor", "$.serviceCentres[0].hours", "$.serviceCentres[1].openedOn", "$.serviceCentres[1].division",
            ],
            findings.Select(finding => finding.Path));
    }
}
