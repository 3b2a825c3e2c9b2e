using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.CheckIns;

/// <summary>A register whose snapshot no register could have written is refused with the path of each part.</summary>
public class DamagedRegisterTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static CommunityRegisterSnapshot Stored()
    {
        var register = CommunityRegister.Open(DivisionCode.Parse("152221100001"), new CheckInPolicy());
        register.CheckIn(PersonId.From("member"), CheckInOrigin.FromOutside, Day).OrThrow();
        register.RecordService(new(ServiceId.From("s-1"), PersonId.From("member"), Day, Quantity.One, 3)).OrThrow();
        register.List(NeedId.From("lamp"), Day).OrThrow();
        return register.ToSnapshot();
    }

    private static IEnumerable<string> FindingsOf(CommunityRegisterSnapshot damaged)
    {
        Assert.False(CommunityRegister.TryRestore(damaged, new CheckInPolicy(), out var register, out var findings));
        Assert.Null(register);
        return findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}");
    }

    [Fact]
    public void TryRestore_OfADamagedPart_NamesIt()
    {
        var whole = Stored();

        Assert.Equal("snapshot.refused $.community 152221100000", FindingsOf(whole with { Community = "152221100000" }).First());
        Assert.Equal(["snapshot.refused $.checkIns[0].serviceCentre 152221105000"], FindingsOf(whole with { CheckIns = [whole.CheckIns[0] with { ServiceCentre = "152221105000" }] }));
        Assert.Equal("snapshot.unreadable $.checkIns[0].who ", FindingsOf(whole with { CheckIns = [whole.CheckIns[0] with { Who = "" }] }).First());
        Assert.Equal(["snapshot.refused $.services[0].personTimes -1"], FindingsOf(whole with { Services = [whole.Services[0] with { PersonTimes = -1 }] }));
        Assert.Equal(["snapshot.unreadable $.services[0].id "], FindingsOf(whole with { Services = [whole.Services[0] with { Id = "" }] }));
        Assert.Equal(["snapshot.unreadable $.services[0].member "], FindingsOf(whole with { Services = [whole.Services[0] with { Member = "" }] }));
        Assert.Equal(["snapshot.refused $.services[1] s-1"], FindingsOf(whole with { Services = [whole.Services[0], whole.Services[0]] }));
    }

    [Fact]
    public void TryRestore_OfANeedWithoutItsDays_NamesIt()
    {
        var (whole, need) = (Stored(), Stored().Needs[0]);
        string[] Needs(NeedSnapshot damaged) => [.. FindingsOf(whole with { Needs = [damaged] })];

        Assert.Equal(["snapshot.refused $.needs[0] lamp"], Needs(need with { ClaimedBy = "member" }));
        Assert.Equal(["snapshot.refused $.needs[0] lamp"], Needs(need with { ClaimedOn = "2026-03-02" }));
        Assert.Equal(["snapshot.refused $.needs[0] lamp"], Needs(need with { DoneOn = "2026-03-02" }));
        Assert.Equal(["snapshot.refused $.needs[0] lamp"], Needs(need with { IsSatisfied = true }));
        Assert.Equal(["snapshot.refused $.needs[0] lamp"], Needs(need with { AppraisedOn = "2026-03-02" }));
        Assert.Equal(["snapshot.unreadable $.needs[0].id ", "snapshot.refused $.needs[0] "], Needs(need with { Id = null!, ClaimedBy = "member" }));
        Assert.Equal(["snapshot.unreadable $.needs[0].kind wish"], Needs(need with { Kind = "wish" }));
    }

    [Fact]
    public void TryRestore_OfANewerFormat_SaysSo() =>
        Assert.Equal(["snapshot.format $.format 4"], FindingsOf(Stored() with { Format = 4, CheckIns = null! }));

    [Fact]
    public void Open_OfATownship_IsTheCallersBug() => Assert.Throws<ArgumentException>(() => CommunityRegister.Open(DivisionCode.Parse("152221100000"), new CheckInPolicy()));
}
