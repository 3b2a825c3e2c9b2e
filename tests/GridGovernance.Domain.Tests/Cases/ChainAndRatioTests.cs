using GridGovernance.Domain.Cases;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;
using GridCode = GridGovernance.Domain.Grids.GridCode;

namespace GridGovernance.Domain.Tests.Cases;

public class ChainAndRatioTests
{
    [Fact]
    public void Chain_OfPairsThatCannotStandTogether_IsRefusedWithEveryFinding()
    {
        (UnitId, UnitId)[] reports = [(default, Centre), (Village, default), (Village, Township), (Village, Centre), (Desk, Desk)];

        Assert.Equal(["chain.no-unit $[0] ", "chain.no-unit $[1] ", "chain.duplicate $[3] village", "chain.circle $ desk"],
            Assert.Throws<FindingsException>(() => ChainOfCommand.Build(reports)).Findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}"));
    }

    [Fact]
    public void Ratio_TellsItsCountsAndItsPercentage() =>
        Assert.Equal(["1/3 (33.33 %)", "0/0 (n/a)", "2/2 (100 %)"], new[] { Ratio.Of(1, 3), default, Ratio.Of(2, 2) }.Select(ratio => ratio.ToString()));

    [Fact]
    public void Case_IsOverdueOnlyWhileItsClockRuns()
    {
        var (dispatched, closed) = (Dispatched(), Closed(Monday.AddDays(3)));

        Assert.False(Collected(Village).IsOverdueAt(Monday.AddYears(1)));
        Assert.False(dispatched.IsOverdueAt(dispatched.DueAt!.Value));
        Assert.True(dispatched.IsOverdueAt(dispatched.DueAt!.Value.AddTicks(1)));
        Assert.False(closed.IsOverdueAt(Monday.AddYears(1)));
        dispatched.Park("frozen ground", At(Village), Monday.AddDays(1)).OrThrow();
        Assert.False(dispatched.IsOverdueAt(Monday.AddYears(1)));
        Assert.True(Closed(Monday.AddDays(60)).IsOverdueAt(Monday));
    }

    [Fact]
    public void Appeal_CountsItsRepliesAndItsCase()
    {
        var appeal = Appeal.Raise(AppealId.From("a-1"), AppealOrigin.VillageNeed, GridCode.Parse("152221105215001"), Originator, new(2026, 3, 2));
        Assert.Equal(0, appeal.Version);
        appeal.Acknowledge("heard", PersonId.From("worker"), new(2026, 3, 2)).OrThrow();
        Assert.Equal(1, appeal.Version);
        appeal.OpenCase(CaseId.From("c-1"), At(Village), Monday, Chain, TenDays).OrThrow();
        Assert.Equal(2, appeal.Version);

        var whole = appeal.ToSnapshot();
        Assert.False(Appeal.TryRestore(whole with { ServiceCentre = "152221109000", Replies = [whole.Replies[0] with { Text = " " }] }, out _, out var findings));
        Assert.Equal(["snapshot.refused $.serviceCentre", "snapshot.missing $.replies[0].text"], findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.True(Appeal.TryRestore(whole with { ServiceCentre = "152221105000" }, out _, out _));
    }
}
