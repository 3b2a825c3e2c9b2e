using GridGovernance.Domain.Cases;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;
using GridCode = GridGovernance.Domain.Grids.GridCode;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>CAS-3: a snapshot goes to JSON and back to the same bytes, at every step of a case's and an appeal's life; a broken one is refused.</summary>
public class CaseSnapshotTests
{
    public static TheoryData<string> Lives => ["collected", "rejected", "parked", "supervised", "closed", "reworked", "evaluated"];

    private static GridCase Live(string life)
    {
        var gridCase = life switch { "collected" or "rejected" => Collected(Village), "parked" or "supervised" => Dispatched(), _ => Closed(Monday.AddDays(3)) };
        _ = life switch
        {
            "rejected" => gridCase.Reject("not ours", At(Village), Monday),
            "parked" => gridCase.Park("frozen ground", At(Village), Monday.AddDays(1)),
            "supervised" => gridCase.Supervise(SupervisionLevel.Yellow, "late", At(Centre), Monday.AddDays(40)),
            "reworked" => gridCase.Verify(false, TheOriginator, Monday.AddDays(4)),
            "evaluated" => Evaluated(gridCase),
            _ => null,
        };
        return gridCase;
    }

    private static CaseStepOutcome Evaluated(GridCase gridCase)
    {
        gridCase.Verify(true, TheOriginator, Monday.AddDays(4)).OrThrow();
        return gridCase.Evaluate(5, TheOriginator, Monday.AddDays(5));
    }

    [Theory, MemberData(nameof(Lives))]
    public void Case_GoesToJsonAndBack_AndLivesOn(string life)
    {
        var json = Live(life).ToSnapshot().ToJson();

        Assert.True(GridCaseSnapshot.TryParse(json, out var snapshot, out _));
        Assert.True(GridCase.TryRestore(snapshot, Chain, TenDays, out var restored, out var findings), string.Join('\n', findings));
        Assert.Equal(json, restored.ToSnapshot().ToJson());
        var (one, other) = (Live(life), restored);
        Assert.Equal(one.Resume(At(Village), Monday.AddDays(50)).IsT0, other.Resume(At(Village), Monday.AddDays(50)).IsT0);
        Assert.Equal(one.ToSnapshot().ToJson(), other.ToSnapshot().ToJson());
    }

    [Fact]
    public void Case_FromABrokenSnapshot_IsRefusedWithEveryFinding()
    {
        var whole = Live("closed").ToSnapshot();
        var broken = whole with { Grid = "15222110521500", Rating = 3, ClosedAt = null, Handovers = [], Copies = [""] };

        Assert.False(GridCase.TryRestore(broken, Chain, TenDays, out var restored, out var findings));
        Assert.Null(restored);
        Assert.Equal(["$.grid", "$.copies[0]"], findings.Select(finding => finding.Path));

        Assert.False(GridCase.TryRestore(whole with { Rating = 3, ClosedAt = null, Handovers = [] }, Chain, TenDays, out _, out findings));
        Assert.Equal(["$.closedAt", "$.rating", "$.handovers"], findings.Select(finding => finding.Path));

        Assert.False(GridCase.TryRestore(whole with { History = [.. whole.History.Skip(1)] }, Chain, TenDays, out _, out findings));
        Assert.Contains("$.history[0]", findings.Select(finding => finding.Path));

        Assert.False(GridCase.TryRestore(whole with { Format = 2 }, Chain, TenDays, out _, out findings));
        Assert.Equal("snapshot.format", Assert.Single(findings).Code);
    }

    [Fact]
    public void Appeal_GoesToJsonAndBack_AndIsRefusedBroken()
    {
        var appeal = Appeal.Raise(AppealId.From("a-1"), AppealOrigin.VillageNeed, GridCode.Parse("152221105215001"), Originator, new(2026, 3, 2));
        appeal.Acknowledge("heard", PersonId.From("worker"), new(2026, 3, 2)).OrThrow();
        appeal.OpenCase(CaseId.From("c-1"), At(Village), Monday, Chain, TenDays).OrThrow();
        var json = appeal.ToSnapshot().ToJson();

        Assert.True(AppealSnapshot.TryParse(json, out var snapshot, out _));
        Assert.True(Appeal.TryRestore(snapshot, out var restored, out _));
        Assert.Equal(json, restored.ToSnapshot().ToJson());
        Assert.False(Appeal.TryRestore(snapshot with { Origin = "whim", Replies = [snapshot.Replies[0] with { Stage = "closed" }] }, out _, out var findings));
        Assert.Equal(["snapshot.unreadable", "snapshot.refused"], findings.Select(finding => finding.Code));
    }
}
