namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>A number that did not fit into the span it was to be written into said that it had written some characters all the same.</summary>
public class FormattingIntoTooLittleSpaceTests
{
    [Theory]
    [InlineData("-12.5")]
    [InlineData("-900000000000")]
    [InlineData("0.0001")]
    public void TryFormat_IntoAnyShorterSpan_WritesNothing(string spelling)
    {
        for (var length = 0; length < spelling.Length; length++)
        {
            Assert.False(Points.Parse(spelling).TryFormat(new char[length], out var written, default, null));
            Assert.Equal(0, written);
        }
    }
}
