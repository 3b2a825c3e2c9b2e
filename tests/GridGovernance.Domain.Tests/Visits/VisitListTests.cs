using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Visits;

public class VisitListTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly HouseholdId First = HouseholdId.From("h-1"), Second = HouseholdId.From("h-2");

    private static VisitList List() => VisitList.Of(
        WorkModel.Fill(WorkModelShape.Create(("must-visit", new("must-visits", "必访"), 2)), new Dictionary<string, IReadOnlyList<string>> { ["must-visit"] = ["ill", "alone"] }).Parts[0], PeriodKind.Month);

    [Fact]
    public void Coverage_ListsWhatIsDue_ItemByItem()
    {
        var groups = new Dictionary<string, IReadOnlyList<HouseholdId>> { ["ill"] = [Second, First, First], ["alone"] = [First] };
        Visit[] visits =
        [
            VisitsAt.On(new(2026, 3, 31), "v-1", "h-1", "ill"),
            VisitsAt.On(new(2026, 2, 28), "v-2", "h-2", "ill"),
            VisitsAt.On(new(2026, 3, 5), "v-3", "h-1", "other"),
        ];

        var coverage = List().Coverage(groups, visits, March, new(2026, 3, 31));

        Assert.Equal((2, 1), (coverage.Items[0].Households, coverage.Items[0].Served));
        Assert.Equal([Second], coverage.Items[0].Due);
        Assert.Equal([First], coverage.Items[1].Due);
        Assert.False(coverage.IsComplete);
        Assert.False(coverage.IsOver);
        Assert.True(List().Coverage(groups, visits, March, new(2026, 4, 1)).IsOver);
    }

    [Fact]
    public void Coverage_OfAnItemWithoutHouseholds_IsComplete() =>
        Assert.True(List().Coverage(new Dictionary<string, IReadOnlyList<HouseholdId>>(), [], March, March.FirstDay).IsComplete);

    [Fact]
    public void Coverage_OfAnotherPeriodKindOrUnknownItem_Throws()
    {
        Assert.Throws<ArgumentException>(() => List().Coverage(new Dictionary<string, IReadOnlyList<HouseholdId>>(), [], Period.WholeYear(2026), March.FirstDay));
        Assert.Throws<ArgumentException>(() => List().Coverage(new Dictionary<string, IReadOnlyList<HouseholdId>> { ["x"] = [] }, [], March, March.FirstDay));
    }
}
