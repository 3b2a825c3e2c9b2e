using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>The land-use dispute of 额尔格图镇, August 2020, as an executable example, and what surrounds it.</summary>
public class JointMediationTests
{
    private static readonly DateOnly August = new(2020, 8, 10);
    private static readonly PersonId FirstNeighbour = PersonId.From("neighbour-1"), SecondNeighbour = PersonId.From("neighbour-2");
    private static readonly UnitId Branch = UnitId.From("party-branch"), LandOffice = UnitId.From("land-office"), GridChief = UnitId.From("grid-chief"), Committee = UnitId.From("village-committee");

    private static JointMediation LandDispute(MediationPolicy? policy = null) => JointMediation.Open(
        MediationId.From("m-1"), GridCode.Parse("152221107202001"), "land-use", [FirstNeighbour, SecondNeighbour],
        [Branch, LandOffice, GridChief, Committee], August, policy ?? MediationPolicy.Ordinary).OrThrow();

    private static MediationAgreement Signed(params PersonId[] parties) =>
        new("where the boundary of two plots runs", ["the boundary follows the old ditch"], "the posts are set together", August.AddDays(20), parties, [Branch, LandOffice, GridChief, Committee]);

    [Fact]
    public void LandDispute_SettledByFourBodiesTogether_EndsInAnAgreement()
    {
        var mediation = LandDispute();

        mediation.HoldSession([Branch, LandOffice, GridChief, Committee], August.AddDays(2)).OrThrow();
        mediation.Agree(Signed(FirstNeighbour, SecondNeighbour), August.AddDays(3)).OrThrow();

        Assert.Equal(MediationStage.Agreed, mediation.Stage);
        Assert.IsType<MediationEnded>(mediation.HoldSession([Branch], August.AddDays(4)).Value);
    }

    [Fact]
    public void Agree_RefusalsComeInTheDocumentedOrder()
    {
        var mediation = LandDispute();

        Assert.IsType<MediationTimeIsUp>(mediation.Agree(Signed(FirstNeighbour), August.AddDays(31)).Value);
        Assert.IsType<NoSessionHeld>(mediation.Agree(Signed(FirstNeighbour), August.AddDays(30)).Value);
        mediation.HoldSession([Branch], August.AddDays(30)).OrThrow();
        Assert.Equal(new SignaturesMissing(mediation.Id, 1, 0), mediation.Agree(Signed(FirstNeighbour), August.AddDays(30)).Value);
        Assert.Null(mediation.Agreement);
    }

    [Fact]
    public void RefuseBy_AParty_EndsIt()
    {
        var mediation = LandDispute();

        Assert.IsType<NotPartOfMediation>(mediation.RefuseBy(PersonId.From("stranger"), August).Value);
        mediation.RefuseBy(SecondNeighbour, August.AddDays(1)).OrThrow();

        Assert.Equal(MediationStage.RefusedByParty, mediation.Stage);
    }

    [Fact]
    public void Extend_OnlyWhenLinkedToACourt_AllAsk_AndOnce()
    {
        Assert.IsType<ExtensionNotAllowed>(LandDispute().Extend(1, [FirstNeighbour, SecondNeighbour], August).Value);
        var linked = LandDispute(MediationPolicy.CourtLinked);

        Assert.IsType<ExtensionNotAllowed>(linked.Extend(30, [FirstNeighbour], August).Value);
        Assert.IsType<ExtensionNotAllowed>(linked.Extend(31, [FirstNeighbour, SecondNeighbour], August).Value);
        linked.Extend(30, [FirstNeighbour, SecondNeighbour], August).OrThrow();
        Assert.Equal(August.AddDays(60), linked.LastDay);
        Assert.IsType<ExtensionNotAllowed>(linked.Extend(1, [FirstNeighbour, SecondNeighbour], August).Value);
    }

    [Fact]
    public void Expire_OnlyAfterTheLastDay()
    {
        var mediation = LandDispute();

        Assert.IsType<TimeNotUpYet>(mediation.Expire(mediation.LastDay).Value);
        mediation.Expire(mediation.LastDay.AddDays(1)).OrThrow();

        Assert.Equal(MediationStage.TimeExpired, mediation.Stage);
    }

    [Fact]
    public void Open_ForAnExcludedMatter_IsRefused()
    {
        var policy = MediationPolicy.Create(30, 0, "criminal");

        var outcome = JointMediation.Open(MediationId.From("m-2"), GridCode.Parse("152221107202001"), "criminal", [FirstNeighbour, SecondNeighbour], [Branch], August, policy);

        Assert.IsType<MatterNotMediable>(outcome.Value);
    }
}
