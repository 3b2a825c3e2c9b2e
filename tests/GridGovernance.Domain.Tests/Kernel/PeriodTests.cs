namespace GridGovernance.Domain.Tests.Kernel;

public class PeriodTests
{
    [Theory]
    [InlineData("2026-03", "2026-03-01", "2026-03-31", 31)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 29)]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31", 90)]
    [InlineData("2026-H2", "2026-07-01", "2026-12-31", 184)]
    [InlineData("2026", "2026-01-01", "2026-12-31", 365)]
    [InlineData("0001-01", "0001-01-01", "0001-01-31", 31)]
    [InlineData("9999", "9999-01-01", "9999-12-31", 365)]
    public void Parse_ASpelling_GivesFirstAndLastDay(string text, string first, string last, int days)
    {
        var period = Period.Parse(text);

        Assert.Equal((text, DateOnly.Parse(first, null), DateOnly.Parse(last, null), days), (period.ToString(), period.FirstDay, period.LastDay, period.Days));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("2026-3")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H3")]
    [InlineData("2026-q1")]
    [InlineData("2026/03")]
    [InlineData("2026-03-01")]
    [InlineData("٢٠٢٦")]
    [InlineData(" 2026")]
    public void TryParse_OfAnythingElse_Refuses(string? text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Create_OutOfRange_IsTheCallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(2026, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2026, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.HalfYear(10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.WholeYear(0));
        Assert.ThrowsAny<ArgumentException>(() => Period.Of((PeriodKind)9, new(2026, 1, 1)));
        Assert.False(Period.TryCreate((PeriodKind)4, 2026, 1, out _));
    }

    [Fact]
    public void Next_AndPrevious_CrossTheYear()
    {
        Assert.Equal(Period.Month(2027, 1), Period.Month(2026, 12).Next());
        Assert.Equal(Period.Quarter(2025, 4), Period.Quarter(2026, 1).Previous());
        Assert.Equal(Period.HalfYear(2026, 2), Period.HalfYear(2026, 1).Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.WholeYear(9999).Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Month(1, 1).Previous());
    }

    [Fact]
    public void Order_IsByFirstDayThenTheShorterFirst()
    {
        Period[] shuffled = [Period.WholeYear(2026), Period.Month(2026, 2), Period.Quarter(2026, 1), Period.Month(2026, 1), Period.HalfYear(2026, 1)];

        Assert.Equal(["2026-01", "2026-Q1", "2026-H1", "2026", "2026-02"], shuffled.Order().Select(period => period.ToString()));
        Assert.True(Period.Month(2026, 1) < Period.WholeYear(2026) && Period.Month(2026, 1) <= Period.Month(2026, 1) && Period.Month(2026, 2) > Period.WholeYear(2026));
        Assert.True(Period.Month(2026, 1) != Period.Month(2027, 1) && Period.Month(2026, 2) >= Period.Month(2026, 1));
    }

    [Fact]
    public void As_AnotherKind_HoldsTheFirstDay()
    {
        Assert.Equal(Period.Quarter(2026, 2), Period.Month(2026, 6).As(PeriodKind.Quarter));
        Assert.Equal(Period.Month(2026, 4), Period.Quarter(2026, 2).As(PeriodKind.Month));
        Assert.True(Period.Quarter(2026, 2).Contains(Period.Month(2026, 6)));
        Assert.False(Period.Month(2026, 6).Contains(Period.Quarter(2026, 2)));
        Assert.False(Period.Month(2026, 6).Contains(new DateOnly(2026, 7, 1)));
    }

    [Fact]
    public void Default_IsJanuaryOfYearOne() => Assert.Equal(Period.Month(1, 1), default);
}
