using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.CheckIns;

public class CommunityRegisterTests
{
    private static readonly DivisionCode Community = DivisionCode.Parse("152221100001");
    private static readonly DateOnly March = new(2026, 3, 2), August = new(2026, 8, 3);
    private static readonly SubjectId Member = PersonId.From("member"), Office = UnitId.From("office");
    private static readonly NeedId Lamp = NeedId.From("street-lamp");

    private static CommunityRegister Register() => CommunityRegister.Open(Community, new());

    [Fact]
    public void CheckIn_TwiceInAHalfYear_CountsOnce()
    {
        var register = Register();
        register.CheckIn(Member, CheckInOrigin.FromOutside, March).OrThrow();

        Assert.IsType<AlreadyCheckedIn>(register.CheckIn(Member, CheckInOrigin.FromOutside, March.AddDays(9)).Value);
        Assert.Single(register.CheckIns);
        Assert.True(register.CheckIn(Member, CheckInOrigin.FromOutside, August).Succeeded(out _, out _));
    }

    [Fact]
    public void NotReported_ListsWhoHasToRepeat()
    {
        var register = Register();
        register.CheckIn(Member, CheckInOrigin.InTheBanner, March).OrThrow();
        register.CheckIn(Office, CheckInOrigin.InTheBanner, March).OrThrow();
        register.CheckIn(Office, CheckInOrigin.InTheBanner, August).OrThrow();

        Assert.Empty(register.NotReported(March));
        Assert.Equal([Member], register.NotReported(August));
        Assert.Equal([Member, PersonId.From("never-came")], register.NotReported([PersonId.From("never-came"), Office, Member], August));
    }

    [Fact]
    public void WithoutFeedback_IsAskedEachQuarter()
    {
        var register = Register();
        register.CheckIn(Member, CheckInOrigin.InTheBanner, March).OrThrow();
        register.GiveFeedback(Member, March).OrThrow();
        Assert.IsType<FeedbackAlreadyGiven>(register.GiveFeedback(Member, March).Value);
        Assert.IsType<CheckInMissing>(register.GiveFeedback(Office, March).Value);

        Assert.Empty(register.WithoutFeedback(March));
        Assert.Equal([Member], register.WithoutFeedback(new(2026, 4, 1)));
    }

    [Fact]
    public void Need_ClaimedDoneAppraised_ClaimedIsNotResolved()
    {
        var register = Register();
        register.CheckIn(Office, CheckInOrigin.InTheBanner, March).OrThrow();
        register.List(Lamp, March).OrThrow();

        register.Claim(Lamp, Office, March).OrThrow();
        Assert.Equal((1, 0), (register.Claimed, register.Resolved));
        register.ReportDone(Lamp, Office, March.AddDays(3)).OrThrow();
        register.Appraise(Lamp, satisfied: true, March.AddDays(4)).OrThrow();
        Assert.Equal((1, 1), (register.Claimed, register.Resolved));
    }

    [Fact]
    public void Claim_RefusalsComeInTheDocumentedOrder()
    {
        var register = Register();
        Assert.IsType<UnknownNeed>(register.Claim(Lamp, Office, March.AddDays(-1)).Value);
        register.List(Lamp, March).OrThrow();
        Assert.IsType<NeedStepOutOfTime>(register.Claim(Lamp, Office, March.AddDays(-1)).Value);
        Assert.IsType<NotCheckedIn>(register.Claim(Lamp, Office, March).Value);
        register.CheckIn(Office, CheckInOrigin.InTheBanner, March.AddDays(1)).OrThrow();
        Assert.IsType<NotCheckedIn>(register.Claim(Lamp, Office, March).Value);
        register.Claim(Lamp, Office, March.AddDays(1)).OrThrow();
        Assert.IsType<NeedStepNotAllowed>(register.Claim(Lamp, Office, March.AddDays(1)).Value);
        Assert.IsType<NotTheClaimant>(register.ReportDone(Lamp, Member, March.AddDays(1)).Value);
        Assert.IsType<NeedAlreadyListed>(register.List(Lamp, March).Value);
    }

    /// <summary>A lamp that still does not burn is nobody's satisfaction; the community puts it on the list again, and another may take it.</summary>
    [Fact]
    public void Relist_NotSatisfied_OrGivenUp_CanBeClaimedAnew_AndCountsOnce()
    {
        var register = Register();
        register.CheckIn(Office, CheckInOrigin.InTheBanner, March).OrThrow();
        register.CheckIn(Member, CheckInOrigin.InTheBanner, March).OrThrow();
        register.List(Lamp, March, NeedKind.Project).OrThrow();
        register.Claim(Lamp, Office, March).OrThrow();
        register.ReportDone(Lamp, Office, March.AddDays(2)).OrThrow();
        register.Appraise(Lamp, satisfied: false, March.AddDays(3)).OrThrow();

        var listed = register.Relist(Lamp, March.AddDays(4)).OrThrow();
        Assert.Equal((NeedStage.Listed, NeedKind.Project, (SubjectId?)null, (DateOnly?)March), (listed.Stage, listed.Kind, listed.ClaimedBy, listed.FirstClaimedOn));
        register.Claim(Lamp, Office, March.AddDays(5)).OrThrow();
        register.Relist(Lamp, March.AddDays(6)).OrThrow();
        register.Claim(Lamp, Member, March.AddDays(7)).OrThrow();
        register.ReportDone(Lamp, Member, March.AddDays(8)).OrThrow();
        var resolved = register.Appraise(Lamp, satisfied: true, March.AddDays(9)).OrThrow();

        Assert.Equal((1, 1), (register.Claimed, register.Resolved));
        Assert.Equal(
            [new(Office, March, March.AddDays(2), March.AddDays(3), March.AddDays(4)), new NeedAttempt(Office, March.AddDays(5), null, null, March.AddDays(6))], resolved.Attempts);
        Assert.IsType<NeedAlreadyResolved>(register.Relist(Lamp, March).Value);
    }

    [Fact]
    public void Relist_RefusalsComeInTheDocumentedOrder()
    {
        var register = Register();
        Assert.IsType<UnknownNeed>(register.Relist(Lamp, March.AddDays(-1)).Value);
        register.CheckIn(Office, CheckInOrigin.InTheBanner, March).OrThrow();
        register.List(Lamp, March).OrThrow();
        Assert.IsType<NeedStepNotAllowed>(register.Relist(Lamp, March.AddDays(-1)).Value);
        register.Claim(Lamp, Office, March).OrThrow();
        Assert.IsType<NeedStepOutOfTime>(register.Relist(Lamp, March.AddDays(-1)).Value);
        register.ReportDone(Lamp, Office, March).OrThrow();
        Assert.IsType<NeedStepNotAllowed>(register.Relist(Lamp, March).Value);
        register.Appraise(Lamp, satisfied: false, March).OrThrow();
        Assert.Equal(NeedStage.Listed, register.Relist(Lamp, March).OrThrow().Stage);
    }

    [Fact]
    public void PersonTimes_CountEachService_AndHoursAddUpByYear()
    {
        var register = Register();
        var member = PersonId.From("member");
        register.CheckIn(member, CheckInOrigin.InTheBanner, March).OrThrow();
        register.RecordService(new(ServiceId.From("s-1"), member, March, Quantity.Parse("2.5"), 4)).OrThrow();
        register.RecordService(new(ServiceId.From("s-2"), member, August, Quantity.Of(3), 4)).OrThrow();
        Assert.IsType<ServiceAlreadyRecorded>(register.RecordService(new(ServiceId.From("s-2"), member, August, Quantity.Of(3), 4)).Value);
        Assert.IsType<CheckInMissing>(register.RecordService(new(ServiceId.From("s-3"), member, March.AddDays(-1), Quantity.Of(3), 4)).Value);

        Assert.Equal(8, register.PersonTimes(DateSpan.Create(March, August)));
        Assert.Equal(Quantity.Parse("5.5"), register.HoursOf(member, 2026));
        Assert.Equal([(member, Quantity.Parse("5.5"))], register.ShortOfHours(2026));
    }

    [Fact]
    public void SubPlatforms_TellWhichKindsAreMissing()
    {
        var platforms = SubPlatforms.Of(Community).With(SubPlatformKind.WeChatGroup, PersonId.From("keeper")).With(SubPlatformKind.Weibo, PersonId.From("keeper"));

        Assert.Equal([SubPlatformKind.WeChatAccount, SubPlatformKind.QqGroup], platforms.Missing);
        Assert.Equal(4, SubPlatforms.Of(Community).Missing.Count);
        Assert.Contains(SubPlatformKind.Weibo, platforms.Without(SubPlatformKind.Weibo).Missing);
    }
}
