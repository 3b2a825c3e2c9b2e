using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>CAS-3, CHK-1: snapshots as they were first written; they are read for ever. That of a mediation stands with its tests.</summary>
public class SnapshotFixtureTests
{
    private const string Appeal2 = """{"format":2,"id":"a-1","origin":"resident-appeal","grid":"152221105215001","raisedBy":"somebody","raisedOn":"2026-03-02","serviceCentre":"152221105000","case":"c-1","replies":[{"stage":"acknowledged","by":"worker","on":"2026-03-02","text":"heard"},{"stage":"echoed","by":"worker","on":"2026-03-04","text":"the well is being drilled"}]}""";

    private const string Register2 = """{"format":2,"community":"152221100001","version":7,"checkIns":[{"who":"member","origin":"from-outside","on":"2026-03-02","serviceCentre":"152221100000"},{"who":"unit:office","origin":"in-the-banner","on":"2026-03-02","serviceCentre":null}],"feedback":[{"who":"unit:office","period":"2026-Q1"}],"services":[{"id":"s-1","member":"member","on":"2026-03-03","hours":2.5,"personTimes":3}],"needs":[{"id":"lamp","kind":"issue","listedOn":"2026-03-02","claimedBy":"unit:office","claimedOn":"2026-03-03","doneOn":"2026-03-05","appraisedOn":null,"isSatisfied":null}]}""";

    private const string Register3 = """{"format":3,"community":"152221100001","version":9,"checkIns":[{"who":"member","origin":"from-outside","on":"2026-03-02","serviceCentre":"152221100000"},{"who":"unit:office","origin":"in-the-banner","on":"2026-03-02","serviceCentre":null}],"feedback":[{"who":"unit:office","period":"2026-Q1"}],"services":[{"id":"s-1","member":"member","on":"2026-03-03","hours":2.5,"personTimes":3}],"needs":[{"id":"lamp","kind":"issue","listedOn":"2026-03-02","attempts":[{"claimedBy":"member","claimedOn":"2026-03-02","doneOn":null,"appraisedOn":null,"relistedOn":"2026-03-03"}],"claimedBy":"unit:office","claimedOn":"2026-03-03","doneOn":"2026-03-05","appraisedOn":null,"isSatisfied":null}],"holdsEarlySteps":false}""";

    private const string Case1 = """{"format":1,"id":"c-1","grid":"152221105215001","originator":"originator","handler":null,"handovers":[{"from":"township","stage":"filed","isDispatch":true}],"copies":[],"isUrgent":false,"supervisedBy":null,"reworks":0,"rating":null,"dispatchedAt":"2026-03-02T09:00:00+08:00","dueAt":"2026-03-16T09:00:00+08:00","closedAt":null,"overdueSince":null,"stageDueAt":null,"lateStages":0,"parkedAt":null,"remainingTicks":0,"history":[{"step":"collect","from":"collected","to":"collected","person":"officer-township","unit":"township","at":"2026-03-02T09:00:00+08:00","holder":"township","supervision":"none","note":""},{"step":"file","from":"collected","to":"filed","person":"officer-township","unit":"township","at":"2026-03-02T09:00:00+08:00","holder":"township","supervision":"none","note":""},{"step":"dispatch","from":"filed","to":"dispatched","person":"officer-township","unit":"township","at":"2026-03-02T09:00:00+08:00","holder":"village","supervision":"none","note":""}]}""";

    [Fact]
    public void Appeal_Format2_KeepsEverything()
    {
        Assert.True(AppealSnapshot.TryParse(Appeal2, out var snapshot, out _));
        Assert.True(Appeal.TryRestore(snapshot, out var appeal, out var findings), string.Join('\n', findings));
        Assert.Equal(Appeal2, appeal.ToSnapshot().ToJson());
        Assert.Equal(AppealStage.Echoed, appeal.Stage);
    }

    [Fact]
    public void Register_Format3_KeepsEverything()
    {
        Assert.True(CommunityRegisterSnapshot.TryParse(Register3, out var snapshot, out _));
        Assert.True(CommunityRegister.TryRestore(snapshot, new(), out var register, out var findings), string.Join('\n', findings));
        Assert.Equal(Register3, register.ToSnapshot().ToJson());
        Assert.Equal((1, 0), (register.Claimed, register.Resolved));
    }

    /// <summary>Before format 3 no need went back on the list.</summary>
    [Fact]
    public void Register_Format2_IsReadForEver()
    {
        Assert.True(CommunityRegisterSnapshot.TryParse(Register2, out var snapshot, out _));
        Assert.True(CommunityRegister.TryRestore(snapshot, new(), out var register, out var findings), string.Join('\n', findings));
        Assert.Empty(register.Needs.Single().Attempts);
        Assert.Equal((1, 0), (register.Claimed, register.Resolved));
    }

    /// <summary>Before format 2 appeals and check-ins named no service centre, needs were all issues, and services had no ids.</summary>
    [Fact]
    public void Format1_OfAppealsAndRegisters_IsReadForEver()
    {
        var (appeal1, register1) = (Appeal2.Replace("\"format\":2", "\"format\":1", StringComparison.Ordinal).Replace("\"serviceCentre\":\"152221105000\",", "", StringComparison.Ordinal),
            Register2.Replace("\"format\":2", "\"format\":1", StringComparison.Ordinal).Replace(",\"serviceCentre\":\"152221100000\"", "", StringComparison.Ordinal)
                .Replace(",\"serviceCentre\":null", "", StringComparison.Ordinal).Replace("\"kind\":\"issue\",", "", StringComparison.Ordinal).Replace("\"id\":\"s-1\",", "", StringComparison.Ordinal));

        Assert.True(AppealSnapshot.TryParse(appeal1, out var storedAppeal, out _) & CommunityRegisterSnapshot.TryParse(register1, out var storedRegister, out _));
        Assert.True(Appeal.TryRestore(storedAppeal!, out var appeal, out _) & CommunityRegister.TryRestore(storedRegister!, new(), out var register, out _));
        Assert.Null(appeal!.ServiceCentre);
        Assert.Equal((1, ServiceId.From("152221100001/services[0]"), NeedKind.Issue), (register!.Claimed, register.Services[0].Id, register.Needs.Single().Kind));
    }

    [Fact]
    public void Case_Format1_KeepsEverything()
    {
        Assert.True(GridCaseSnapshot.TryParse(Case1, out var snapshot, out _));
        Assert.True(GridCase.TryRestore(snapshot, Chain, TenDays, out var gridCase, out var findings), string.Join('\n', findings));
        Assert.Equal(Case1, gridCase.ToSnapshot().ToJson());
        Assert.True(gridCase.Handle(At(Village), Monday).Succeeded(out _, out _));
    }

    [Fact]
    public void NewerFormats_AreRefusedByName()
    {
        Assert.True(AppealSnapshot.TryParse(Appeal2.Replace("\"format\":2", "\"format\":3", StringComparison.Ordinal), out var snapshot, out _));
        Assert.False(Appeal.TryRestore(snapshot, out _, out var findings));
        Assert.Equal("snapshot.format", Assert.Single(findings).Code);
    }
}
