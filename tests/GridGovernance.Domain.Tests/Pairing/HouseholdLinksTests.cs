using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

public class HouseholdLinksTests
{
    private static readonly PersonId Chief = PersonId.From("chief");
    private static readonly PersonId M1 = PersonId.From("m1");
    private static readonly PersonId M2 = PersonId.From("m2");
    private static readonly HouseholdId H1 = HouseholdId.From("h1");
    private static readonly HouseholdId H2 = HouseholdId.From("h2");
    private static readonly DateOnly Day = new(2026, 3, 1);

    private readonly HouseholdLinks links = HouseholdLinks.Open(UnitId.From("village"));

    [Fact]
    public void Link_KeepsHistoryByDate()
    {
        links.Link(H1, M1, Chief, Day).OrThrow();
        links.Unlink(H1, Chief, Day.AddDays(10)).OrThrow();
        links.Link(H1, M2, Chief, Day.AddDays(10)).OrThrow();

        Assert.Null(links.MemberOf(H1, Day.AddDays(-1)));
        Assert.Equal(M1, links.MemberOf(H1, Day.AddDays(9)));
        Assert.Equal(M2, links.MemberOf(H1, Day.AddDays(10)));
        Assert.Equal([M1, M2], links.History(H1).Select(span => span.Member));
        Assert.Equal(3, links.Version);
    }

    [Fact]
    public void Refusals_ComeInTheirOrder_AndChangeNothing()
    {
        links.Link(H1, M1, Chief, Day).OrThrow();
        var before = links.ToSnapshot().ToJson();

        Assert.Equal(new HouseholdChangedLater(H1, Day), Refusal(links.Link(H1, M2, Chief, Day.AddDays(-1))));
        Assert.Equal(new HouseholdAlreadyLinked(H1, M1), Refusal(links.Link(H1, M2, Chief, Day)));
        Assert.Equal(new HouseholdChangedLater(H1, Day), Refusal2(links.Unlink(H1, Chief, Day.AddDays(-1))));
        Assert.Equal(new HouseholdNotLinked(H2), Refusal2(links.Unlink(H2, Chief, Day)));
        Assert.True(!links.HandOver(M1, [new(H2, M2)], Chief, Day).Succeeded(out _, out var refusal) && refusal is HouseholdNotLedBy);
        Assert.Equal(before, links.ToSnapshot().ToJson());

        static Refusal? Refusal(LinkOutcome outcome) => outcome.Succeeded(out _, out var refusal) ? null : refusal;
        static Refusal? Refusal2(UnlinkOutcome outcome) => outcome.Succeeded(out _, out var refusal) ? null : refusal;
    }

    [Fact]
    public void HandOver_GivesAwayWhatIsNamed_AndUnlinksTheRest()
    {
        links.Link(H1, M1, Chief, Day).OrThrow();
        links.Link(H2, M1, Chief, Day).OrThrow();

        var done = links.HandOver(M1, [new(H1, M2)], Chief, Day.AddDays(5)).OrThrow();

        Assert.Equal([new HouseholdLink(H1, M2)], done.Links);
        Assert.Equal([H2], done.Unlinked);
        Assert.Equal([new HouseholdLink(H1, M2)], links.On(Day.AddDays(5)));
        Assert.Equal(2, links.On(Day.AddDays(4)).Count);
    }

    [Fact]
    public void HandOver_WhenALinkOfTheLeaverBeginsLater_RefusesUntilItIsEnded()
    {
        links.Link(H1, M1, Chief, Day).OrThrow();
        links.Link(H2, M1, Chief, Day.AddDays(10)).OrThrow();
        var before = links.ToSnapshot().ToJson();

        Assert.True(!links.HandOver(M1, [new(H1, M2)], Chief, Day.AddDays(5)).Succeeded(out _, out var refusal));
        Assert.Equal(new HouseholdChangedLater(H2, Day.AddDays(10)), refusal);
        Assert.Equal(before, links.ToSnapshot().ToJson());

        links.Unlink(H2, Chief, Day.AddDays(10)).OrThrow();
        Assert.Equal([new HouseholdLink(H1, M2)], links.HandOver(M1, [new(H1, M2)], Chief, Day.AddDays(5)).OrThrow().Links);
        Assert.Equal([new HouseholdLink(H1, M2)], links.On(Day.AddDays(10)));
    }

    [Fact]
    public void Adopt_MakesTheLinksThoseOfThePlan_AndIsStoredWhole()
    {
        var grid = GridCode.Parse("152221100201001");
        links.Link(H1, M1, Chief, Day).OrThrow();
        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeads(1), [new(M1, grid, 0, 0), new(M2, grid, 9, 0)], [new(H1, grid, 8, 0), new(H2, grid, 1, 0)], links.On(Day));

        var adopted = links.Adopt(plan, Chief, Day.AddDays(1)).OrThrow();

        Assert.Equal([new(H1, M2), new(H2, M1)], links.On(Day.AddDays(1)));
        Assert.Equal(2, adopted.Linked.Count);
        Assert.Equal([MoveReason.CostsLess, MoveReason.FirstLink], plan.Moves().Select(move => move.Reason));
        var json = links.ToSnapshot().ToJson();
        Assert.True(HouseholdLinksSnapshot.TryParse(json, out var snapshot, out _));
        Assert.Equal(json, HouseholdLinks.Restore(snapshot).ToSnapshot().ToJson());
    }

    [Fact]
    public void TryRestore_WhenBroken_TellsEveryFinding()
    {
        var snapshot = new HouseholdLinksSnapshot(1, default, -1, [new(H1, [new(M1, Day, null, Chief), new(M2, Day, Day.AddDays(-1), default)]), new(H1, [])]);

        Assert.False(HouseholdLinks.TryRestore(snapshot, out _, out var findings));
        Assert.Equal(["pairing.no-id", "pairing.snapshot-version", "pairing.no-id", "pairing.snapshot-overlap", "pairing.snapshot-incomplete"], findings.Select(finding => finding.Code));
        Assert.False(HouseholdLinks.TryRestore(snapshot with { Format = 2 }, out _, out findings));
        Assert.Equal("pairing.snapshot-format", Assert.Single(findings).Code);
    }
}
