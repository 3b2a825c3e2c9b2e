using System.Text.Json;

namespace GridGovernance.Domain.Tests.Kernel;

public class DateSpanTests
{
    private static readonly DateOnly Day = new(2026, 3, 15);

    [Fact]
    public void Contains_BothEnds()
    {
        var span = DateSpan.Create(Day, Day.AddDays(1));

        Assert.Equal([false, true, true, false], new[] { -1, 0, 1, 2 }.Select(days => span.Contains(Day.AddDays(days))));
        Assert.True(DateSpan.Create(Day).Contains(DateOnly.MaxValue));
    }

    [Fact]
    public void Create_EndingBeforeItBegins_IsTheCallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DateSpan.Create(Day, Day.AddDays(-1)));
        Assert.False(DateSpan.TryCreate(Day, Day.AddDays(-1), out _));
    }

    [Fact]
    public void Default_IsAlways() => Assert.True(default(DateSpan).Contains(DateOnly.MinValue) && default(DateSpan).Contains(DateOnly.MaxValue));

    [Theory]
    [InlineData("2026-01-01..2026-03-31")]
    [InlineData("2024-02-29..2024-02-29")]
    [InlineData("2026-01-01..")]
    [InlineData("0001-01-01..9999-12-31")]
    public void Parse_ASpelling_SpellsItTheSame(string text)
    {
        Assert.Equal(text, DateSpan.Parse(text).ToString());
        Assert.Equal(DateSpan.Parse(text), JsonSerializer.Deserialize<DateSpan>($"\"{text}\""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-01.")]
    [InlineData("..2026-01-01")]
    [InlineData("2026-02-29..")]
    [InlineData("2026-13-01..")]
    [InlineData("0000-01-01..")]
    [InlineData("2026-01-00..")]
    [InlineData("2026-01-02..2026-01-01")]
    [InlineData("2026-01-01..2026-1-2")]
    [InlineData("2026-01-01...")]
    [InlineData("2026-01-01..\0")]
    [InlineData("2026/01/01..")]
    public void TryParse_OfAnythingElse_Refuses(string? text) => Assert.False(DateSpan.TryParse(text, out _));

    [Fact]
    public void Overlaps_NeedsASharedDay()
    {
        var span = DateSpan.Create(Day, Day.AddDays(5));

        Assert.True(span.Overlaps(DateSpan.Create(Day.AddDays(5))));
        Assert.False(span.Overlaps(DateSpan.Create(Day.AddDays(6))));
        Assert.True(span.Overlaps(default));
    }
}
