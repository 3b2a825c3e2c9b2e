using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.CheckIns;

/// <summary>CHK-1: a register goes to JSON and back to the same bytes; a broken snapshot is refused with every finding.</summary>
public class CommunityRegisterSnapshotTests
{
    private static readonly CheckInPolicy Policy = new();

    private static CommunityRegister Lived()
    {
        var register = CommunityRegister.Open(DivisionCode.Parse("152221100001"), Policy);
        var (day, office, lamp, roof) = (new DateOnly(2026, 3, 2), UnitId.From("office"), NeedId.From("lamp"), NeedId.From("roof"));
        register.CheckIn(office, CheckInOrigin.InTheBanner, day).OrThrow();
        register.CheckIn(PersonId.From("member"), CheckInOrigin.FromOutside, day).OrThrow();
        register.GiveFeedback(office, day).OrThrow();
        register.RecordService(new(ServiceId.From("s-1"), PersonId.From("member"), day, Quantity.Parse("2.5"), 3)).OrThrow();
        register.List(roof, day).OrThrow();
        register.List(lamp, day, NeedKind.Project).OrThrow();
        register.Claim(lamp, office, day).OrThrow();
        register.ReportDone(lamp, office, day.AddDays(2)).OrThrow();
        register.Appraise(lamp, false, day.AddDays(3)).OrThrow();
        register.Relist(lamp, day.AddDays(4)).OrThrow();
        register.Claim(lamp, PersonId.From("member"), day.AddDays(5)).OrThrow();
        return register;
    }

    [Fact]
    public void Register_GoesToJsonAndBack()
    {
        var json = Lived().ToSnapshot().ToJson();

        Assert.True(CommunityRegisterSnapshot.TryParse(json, out var snapshot, out _));
        Assert.True(CommunityRegister.TryRestore(snapshot, Policy, out var restored, out var findings), string.Join('\n', findings));
        Assert.Equal(json, restored.ToSnapshot().ToJson());
    }

    [Fact]
    public void Register_FromABrokenSnapshot_IsRefusedWithEveryFinding()
    {
        var whole = Lived().ToSnapshot();

        Assert.False(CommunityRegister.TryRestore(whole with { CheckIns = [whole.CheckIns[0], whole.CheckIns[0]], Feedback = [new() { Who = "unit:office", Period = "2026-13" }] }, Policy, out var restored, out var findings));
        Assert.Null(restored);
        Assert.Equal(["$.checkIns[1]", "$.feedback[0].period"], findings.Select(finding => finding.Path));
        Assert.False(CommunityRegister.TryRestore(whole with { Version = 3 }, Policy, out _, out findings));
        Assert.Equal("$.version", Assert.Single(findings).Path);
        Assert.False(CommunityRegister.TryRestore(whole with { Needs = [whole.Needs[0] with { ClaimedOn = "2026-03-01" }] }, Policy, out _, out findings));
        Assert.Contains("$.needs[0]", findings.Select(finding => finding.Path));
        Assert.False(CommunityRegister.TryRestore(whole with { Needs = [whole.Needs[0] with { Attempts = [whole.Needs[0].Attempts![0] with { RelistedOn = "2026-03-01", DoneOn = "soon" }] }] }, Policy, out _, out findings));
        Assert.Contains("$.needs[0].attempts[0].doneOn", findings.Select(finding => finding.Path));
        Assert.False(CommunityRegister.TryRestore(whole with { Needs = [whole.Needs[0] with { Attempts = [whole.Needs[0].Attempts![0] with { RelistedOn = "2026-03-01" }] }] }, Policy, out _, out findings));
        Assert.Contains("$.needs[0]", findings.Select(finding => finding.Path));
    }
}
