using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>The framework's number parsers take trailing NUL characters along, so "202\0" was read as the year 202 and a grid code could end in one.</summary>
public class TrailingNulTests
{
    [Theory]
    [InlineData("202\0")]
    [InlineData("2026-0\0")]
    [InlineData("2026-1\0")]
    [InlineData("2\0\0\0")]
    public void Period_WithATrailingNul_IsRefused(string text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("15222110521501\0")]
    [InlineData("1522211052151\0\0")]
    public void GridCode_WithATrailingNul_IsRefused(string text) => Assert.False(GridCode.TryParse(text, out _));
}
