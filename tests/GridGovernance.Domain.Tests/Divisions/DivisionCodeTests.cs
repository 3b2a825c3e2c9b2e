using System.Text.Json;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

public class DivisionCodeTests
{
    [Theory]
    [InlineData("000000000000", DivisionLevel.Country, DivisionKind.Country, "000000000000", "0")]
    [InlineData("150000000000", DivisionLevel.Province, DivisionKind.Province, "000000000000", "15")]
    [InlineData("152200000000", DivisionLevel.Prefecture, DivisionKind.Prefecture, "150000000000", "1522")]
    [InlineData("152221000000", DivisionLevel.County, DivisionKind.County, "152200000000", "152221")]
    [InlineData("152221001000", DivisionLevel.Township, DivisionKind.Subdistrict, "152221000000", "152221001")]
    [InlineData("152221099000", DivisionLevel.Township, DivisionKind.Subdistrict, "152221000000", "152221099")]
    [InlineData("152221100000", DivisionLevel.Township, DivisionKind.Town, "152221000000", "152221100")]
    [InlineData("152221199000", DivisionLevel.Township, DivisionKind.Town, "152221000000", "152221199")]
    [InlineData("152221200000", DivisionLevel.Township, DivisionKind.Township, "152221000000", "152221200")]
    [InlineData("152221399000", DivisionLevel.Township, DivisionKind.Township, "152221000000", "152221399")]
    [InlineData("152221400000", DivisionLevel.Township, DivisionKind.TownshipLike, "152221000000", "152221400")]
    [InlineData("152221599000", DivisionLevel.Township, DivisionKind.TownshipLike, "152221000000", "152221599")]
    [InlineData("152221600000", DivisionLevel.Township, DivisionKind.OutOfBand, "152221000000", "152221600")]
    [InlineData("152221100001", DivisionLevel.Village, DivisionKind.ResidentsCommittee, "152221100000", "152221100001")]
    [InlineData("152221100199", DivisionLevel.Village, DivisionKind.ResidentsCommittee, "152221100000", "152221100199")]
    [InlineData("152221100200", DivisionLevel.Village, DivisionKind.VillagersCommittee, "152221100000", "152221100200")]
    [InlineData("152221100399", DivisionLevel.Village, DivisionKind.VillagersCommittee, "152221100000", "152221100399")]
    [InlineData("152221100400", DivisionLevel.Village, DivisionKind.CommunityLike, "152221100000", "152221100400")]
    [InlineData("152221100499", DivisionLevel.Village, DivisionKind.CommunityLike, "152221100000", "152221100499")]
    [InlineData("152221100500", DivisionLevel.Village, DivisionKind.VillageLike, "152221100000", "152221100500")]
    [InlineData("152221100599", DivisionLevel.Village, DivisionKind.VillageLike, "152221100000", "152221100599")]
    [InlineData("152221100600", DivisionLevel.Village, DivisionKind.OutOfBand, "152221100000", "152221100600")]
    [InlineData("441900003000", DivisionLevel.Township, DivisionKind.Subdistrict, "441900000000", "441900003")]
    public void Parse_ACode_KnowsItsPlace(string text, DivisionLevel level, DivisionKind kind, string parent, string shortText)
    {
        var code = DivisionCode.Parse(text);

        Assert.Equal((level, kind, parent, shortText), (code.Level, code.Kind, code.Parent.ToString(), code.ShortText));
        Assert.Equal(text, code.ToString());
        Assert.True(DivisionCode.TryParseShort(shortText, out var again));
        Assert.Equal(code, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("15222110000")]            // 11 digits
    [InlineData("1522211000000")]          // 13 digits
    [InlineData("15222110000a")]
    [InlineData("１５２２２１１０００００")]  // full-width digits
    [InlineData("+15222110000")]
    [InlineData(" 15222110000")]
    [InlineData("15222110000 ")]
    [InlineData("150021000000")]           // a county without a prefecture
    [InlineData("002221000000")]           // no province
    [InlineData("152221000001")]           // a village without a township
    public void TryParse_Unreadable_AnswersAndNeverThrows(string? text)
    {
        Assert.False(DivisionCode.TryParse(text, out var code));
        Assert.Equal(default, code);
        if (text is not null)
            Assert.Contains("12 ASCII digits", Assert.Throws<FormatException>(() => DivisionCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("152")]
    [InlineData("00")]
    [InlineData("1500")]
    [InlineData("15222110")]
    [InlineData("１５")]
    public void TryParseShort_NotTheOneShortSpelling_IsRefused(string text) => Assert.False(DivisionCode.TryParseShort(text, out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_000_000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Create_OutOfRange_Throws(long value)
    {
        Assert.False(DivisionCode.TryCreate(value, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => DivisionCode.Create(value));
    }

    [Fact]
    public void Default_IsTheWholeCountry()
    {
        Assert.Equal(DivisionCode.Country, default);
        Assert.Equal(DivisionCode.Country, DivisionCode.Country.Parent);
        Assert.Empty(DivisionCode.Country.Ancestors);
        Assert.True(DivisionCode.Country.Contains(DivisionCode.Parse("152221100001")));
    }

    [Fact]
    public void Ancestors_OfAVillage_EndWithTheCountry() => Assert.Equal(
        ["152221105000", "152221000000", "152200000000", "150000000000", "000000000000"],
        DivisionCode.Parse("152221105215").Ancestors.Select(code => code.ToString()));

    [Theory]
    [InlineData("152221000000", "152221105215", true)]
    [InlineData("152221105215", "152221105215", true)]
    [InlineData("152221105215", "152221105000", false)]
    [InlineData("152221000000", "152222000000", false)]
    [InlineData("441900000000", "441900003001", true)]
    [InlineData("150000000000", "152221105215", true)]
    public void Contains_ByCode(string outer, string inner, bool contains) =>
        Assert.Equal(contains, DivisionCode.Parse(outer).Contains(DivisionCode.Parse(inner)));

    [Fact]
    public void At_ALevel_FindsTheAncestorOrNone()
    {
        var village = DivisionCode.Parse("152221105215");

        Assert.Equal("152221000000", village.At(DivisionLevel.County).ToString());
        Assert.Equal(village, village.At(DivisionLevel.Village));
        Assert.Null(DivisionCode.Parse("152221000000").At(DivisionLevel.Village));
        Assert.Null(DivisionCode.Parse("441900003001").At(DivisionLevel.County));
    }

    [Theory]
    [InlineData("152221100498", true)]
    [InlineData("152221100598", true)]
    [InlineData("152221100499", false)]
    [InlineData("152221498000", false)]
    public void IsVirtual_OnlyOf498And598(string text, bool isVirtual) => Assert.Equal(isVirtual, DivisionCode.Parse(text).IsVirtual);

    [Fact]
    public void Json_RoundTripsAsTwelveDigits()
    {
        var code = DivisionCode.Parse("012221000000");

        Assert.Equal("\"012221000000\"", JsonSerializer.Serialize(code));
        Assert.Equal(code, JsonSerializer.Deserialize<DivisionCode>("\"012221000000\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DivisionCode>("12221000000"));
    }

    [Fact]
    public void TryFormat_ATooSmallBuffer_AnswersFalse()
    {
        Assert.False(RealRegistry.Banner.TryFormat(new char[11], out _, default, null));
        Assert.True(RealRegistry.Banner.TryFormat(new char[12], out var written, default, null));
        Assert.Equal(12, written);
    }

    [Fact]
    public void Order_PutsADivisionBeforeThoseInIt()
    {
        Assert.True(RealRegistry.Banner < RealRegistry.KerqinTown);
        Assert.True(RealRegistry.Banner <= RealRegistry.KerqinTown);
        Assert.True(RealRegistry.KerqinTown > RealRegistry.Banner);
        Assert.True(RealRegistry.KerqinTown >= RealRegistry.Banner);
        Assert.True(RealRegistry.KerqinTown != RealRegistry.Banner);
    }
}
