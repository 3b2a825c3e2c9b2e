using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

public class SchemeBookTests
{
    private static readonly PointsScheme First = Version(1, new(2026, 1, 1), new(2026, 3, 31));
    private static readonly PointsScheme Second = Version(2, new(2026, 4, 1), null);

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 2)]
    [InlineData("2099-12-31", 2)]
    public void On_ACoveredDate_PicksItsVersion(string date, int version) =>
        Assert.Equal(version, SchemeBook.Create(Second, First).On(DateOnly.Parse(date, null)).OrThrow().Version);

    [Fact]
    public void On_AnUncoveredDate_RefusesByName()
    {
        Assert.False(SchemeBook.Create(First).On(new(2026, 4, 1)).Succeeded(out _, out var refusal));

        Assert.Equal(new DateNotCovered("patrols", new(2026, 4, 1)), refusal);
        Assert.Contains("2026-04-01", refusal!.Describe(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void For_ACoveredPeriod_PicksItsVersion() => Assert.Same(Second, SchemeBook.Create(First, Second).For(Period.Month(2026, 4)).OrThrow());

    [Fact]
    public void For_APeriodNoVersionCovers_Refuses() => Assert.Equal("scoring.uncovered", RefusalFor(Period.Month(2025, 12)).Reason.Code);

    [Fact]
    public void For_APeriodOverTwoVersions_Refuses() => Assert.Equal("scoring.uncovered", RefusalFor(Period.HalfYear(2026, 1)).Reason.Code);

    [Fact]
    public void For_APeriodOfAnotherKind_Refuses() => Assert.Equal("scoring.period-kind", RefusalFor(Period.Quarter(2026, 2)).Reason.Code);

    [Fact]
    public void TryCreate_OfDatesCoveredTwice_NamesTheVersionAndTheDates()
    {
        Assert.False(SchemeBook.TryCreate([First, Version(2, new(2026, 3, 1), null)], out _, out var findings));

        Assert.Equal(("book.doubly-covered", "version 2", "2026-03-01.."), (findings[0].Code, findings[0].Path, findings[0].Value));
    }

    [Fact]
    public void TryCreate_OfSeveralMistakes_ReportsThemAll()
    {
        var other = PointsScheme.Define("other").Effective(new(2026, 1, 1)).Build();

        Assert.False(SchemeBook.TryCreate([First, First, other], out _, out var findings));
        Assert.Equal(
            ["book.doubly-covered", "book.doubly-covered", "book.duplicate-version", "book.duplicate-version", "book.other-scheme"],
            findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TryCreate_OfNoVersion_IsRefused() => Assert.Equal("book.empty", Assert.Single(Assert.Throws<FindingsException>(() => SchemeBook.Create()).Findings).Code);

    [Fact]
    public void TryCreate_OfAGap_WarnsOfTheDates()
    {
        var book = SchemeBook.Create(First, Version(2, new(2026, 6, 1), null));

        Assert.Equal(("book.gap", "2026-04-01..2026-05-31"), (book.Warnings[0].Code, book.Warnings[0].Value));
        Assert.Equal("patrols", book.Id);
    }

    [Fact]
    public void TryCreate_OfFallingVersionNumbers_Warns() =>
        Assert.Equal("book.version-order", Assert.Single(SchemeBook.Create(Version(2, new(2026, 1, 1), new(2026, 3, 31)), Version(1, new(2026, 4, 1), null)).Warnings).Code);

    private static PeriodNotScorable RefusalFor(Period period) => SchemeBook.Create(First, Second).For(period).AsT1;

    private static PointsScheme Version(int version, DateOnly from, DateOnly? until) => PointsScheme.Define("patrols", version)
        .Effective(from, until).Category("duty").Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(version)).Build();
}
