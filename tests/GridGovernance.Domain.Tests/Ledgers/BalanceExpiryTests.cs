using GridGovernance.Domain.Ledgers;

namespace GridGovernance.Domain.Tests.Ledgers;

public class BalanceExpiryTests
{
    [Theory]
    [InlineData("never", "2026-03-10", "2026-03-10..")]
    [InlineData("12-months", "2026-03-10", "2026-03-10..2027-03-09")]
    [InlineData("1-months", "2026-01-31", "2026-01-31..2026-02-27")]
    [InlineData("end-of-month", "2028-02-01", "2028-02-01..2028-02-29")]
    [InlineData("end-of-quarter+1", "2026-03-31", "2026-03-31..2026-06-30")]
    [InlineData("end-of-half-year", "2026-07-01", "2026-07-01..2026-12-31")]
    [InlineData("end-of-year", "2026-12-31", "2026-12-31..2026-12-31")]
    [InlineData("end-of-year+2", "2026-01-01", "2026-01-01..2028-12-31")]
    [InlineData("end-of-year", "9999-05-01", "9999-05-01..9999-12-31")]
    [InlineData("end-of-year+1", "9999-05-01", "9999-05-01..")]
    [InlineData("9-months", "9999-05-01", "9999-05-01..")]
    public void DatesFrom_EachExpiry_EndsWhereItSays(string expiry, string on, string dates)
    {
        var read = BalanceExpiry.Parse(expiry);

        Assert.Equal(dates, read.DatesFrom(DateOnly.ParseExact(on, "yyyy-MM-dd", null)).ToString());
        Assert.Equal(expiry, read.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Never")]
    [InlineData("0-months")]
    [InlineData("012-months")]
    [InlineData("1201-months")]
    [InlineData("-months")]
    [InlineData("end-of-week")]
    [InlineData("end-of-year+0")]
    [InlineData("end-of-year+101")]
    [InlineData("end-of-year+")]
    public void TryParse_AnotherSpelling_IsRefused(string? text) => Assert.False(BalanceExpiry.TryParse(text, null, out _));

    [Fact]
    public void Factories_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BalanceExpiry.AfterMonths(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BalanceExpiry.AtEndOf(PeriodKind.Year, 101));
        Assert.Throws<FormatException>(() => BalanceExpiry.Parse("soon"));
        Assert.Equal(BalanceExpiry.Never, default);
    }
}
