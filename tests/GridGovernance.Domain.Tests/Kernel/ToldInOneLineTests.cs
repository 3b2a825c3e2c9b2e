using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.Tests.Kernel;

/// <summary>What a thing is printed as: which it is and how far it has come, in one line.</summary>
public class ToldInOneLineTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");

    [Fact]
    public void AVillage()
    {
        var village = Village.Found(DivisionCode.Parse("152221105215"), Clerk, new(2026, 1, 1));
        village.Divide([GridDesign.Comprehensive.With([HouseholdId.From("a"), HouseholdId.From("b")])], Clerk, new(2026, 1, 2)).OrThrow();

        Assert.Equal("152221105215: grids 1, lanes 0, households 2, version 1", village.ToString());
    }

    [Fact]
    public void ALedgerAndARound()
    {
        var ledger = PointsLedger.Open(UnitId.From("village"));
        ledger.Record(new(ActivityId.From("a"), PersonId.From("p"), "patrol", new(2026, 3, 2)), Clerk, new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8))).OrThrow();

        Assert.Equal("village: entries 1, version 1", ledger.ToString());
        Assert.Equal("2026-03: Open, statements 0, objections 0, version 1", SettlementRound.Open(Period.Month(2026, 3), Clerk, new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8))).ToString());
    }

    [Theory]
    [InlineData("1", "", "a p patrol 2026-03-02")]
    [InlineData("1.5", "", "a p patrol 2026-03-02 1.5")]
    [InlineData("1", "river;shift=night", "a p patrol 2026-03-02 river;shift=night")]
    [InlineData("0", "river", "a p patrol 2026-03-02 0 river")]
    public void AnActivity(string quantity, string tags, string told) => Assert.Equal(told,
        new Activity(ActivityId.From("a"), PersonId.From("p"), "patrol", new(2026, 3, 2), Quantity.Parse(quantity), tags.Split(';', StringSplitOptions.RemoveEmptyEntries)).ToString());

    [Fact]
    public void ALineOfAStatement()
    {
        Assert.Equal("Award 2.5 patrol.completed duty a", new StatementLine(LineKind.Award, Points.Parse("2.5"), "patrol.completed", "duty", ActivityId.From("a")).ToString());
        Assert.Equal("Base 60 - - -", new StatementLine(LineKind.Base, 60).ToString());
    }

    [Fact]
    public void AnAnswerOfARule()
    {
        Assert.Equal("2.5", RuleAnswer.Worth(Points.Parse("2.5")).ToString());
        Assert.Equal("shift: required night, actual none", RuleAnswer.NoMatch("shift", "night", "none").ToString());
        Assert.Equal("no answer", default(RuleAnswer).ToString());
        Assert.False(default(RuleAnswer).IsMatch);
    }
}
