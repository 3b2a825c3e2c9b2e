using System.Text.Json;

namespace GridGovernance.Domain.Tests.Kernel;

public class OpaqueIdTests
{
    private static readonly string Longest = new('x', 64);

    // No theory: its rows would be written down and read again, which turns half surrogates into fit characters.
    private static readonly string[] Unfit = ["", Longest + "x", "a\0", "a\n", "\u0085", "\uD83D", "x\uDE00", "\uDE00\uD83D"];

    [Fact]
    public void From_AnUnfitText_IsTheCallersBugAndParsingRefuses() => Assert.All(Unfit, IsRefused);

    private static void IsRefused(string text)
    {
        Assert.Throws<ArgumentException>(() => PersonId.From(text));
        Assert.Throws<ArgumentException>(() => UnitId.From(text));
        Assert.Throws<ArgumentException>(() => HouseholdId.From(text));
        Assert.False(PersonId.TryParse(text, out _) || UnitId.TryParse(text, out _) || HouseholdId.TryParse(text, out _) || SubjectId.TryParse(text, out _));
    }

    [Fact]
    public void Messages_NeverRepeatTheText()
    {
        const string secret = "Wang Er\n";

        Assert.DoesNotContain("Wang", Assert.Throws<FormatException>(() => PersonId.Parse(secret)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Wang", Assert.Throws<ArgumentException>(() => PersonId.From(secret)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Wang", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonId>("\"Wang Er\\n\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_GuidAndLong_HaveOneSpellingEach()
    {
        var guid = new Guid("0A1B2C3D-0000-0000-0000-00000000000F");

        Assert.Equal("0a1b2c3d-0000-0000-0000-00000000000f", PersonId.From(guid).ToString());
        Assert.Equal("-7", UnitId.From(-7).ToString());
        Assert.Equal(HouseholdId.From("7"), HouseholdId.From(7));
        Assert.Throws<ArgumentException>(() => PersonId.From(Guid.Empty));
    }

    [Fact]
    public void Comparison_IsOrdinal()
    {
        Assert.NotEqual(PersonId.From("a"), PersonId.From("A"));
        Assert.NotEqual(PersonId.From("é"), PersonId.From("e\u0301"));
        Assert.True(PersonId.From("B") < PersonId.From("a"));
        Assert.True(PersonId.From("p-10") < PersonId.From("p-9"));
    }

    [Fact]
    public void Default_IdentifiesNobody()
    {
        Assert.True(default(PersonId).IsDefault && default(UnitId).IsDefault && default(HouseholdId).IsDefault && default(SubjectId).IsDefault);
        Assert.Equal("", default(PersonId).ToString());
        Assert.True(default(PersonId) < PersonId.From("a"));
        Assert.Equal(default(PersonId).GetHashCode(), default(PersonId).GetHashCode());
        Assert.Throws<ArgumentException>(() => SubjectId.Of(default(PersonId)));
        Assert.Throws<ArgumentException>(() => SubjectId.Of(default(UnitId)));
        Assert.Null(default(SubjectId).Person);
        Assert.Null(default(SubjectId).Unit);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("unit:7", "person:unit:7")]
    [InlineData("person:7", "person:person:7")]
    [InlineData("Unit:7", "Unit:7")]
    public void Subject_OfAPerson_NeverLooksLikeAUnit(string person, string spelling)
    {
        SubjectId subject = PersonId.From(person);

        Assert.Equal(spelling, subject.ToString());
        Assert.Equal(PersonId.From(person), subject.Person);
        Assert.Null(subject.Unit);
    }

    [Theory]
    [InlineData("unit:")]
    [InlineData("person:")]
    [InlineData("person:7")]
    [InlineData("person:unit:")]
    public void Subject_WithANeedlessOrEmptyPrefix_IsRefused(string text)
    {
        // person:unit: names the person "unit:", which is fit.
        Assert.Equal(text == "person:unit:", SubjectId.TryParse(text, out _));
    }

    [Fact]
    public void Subject_OfAUnit_IsSpelledWithItsPrefix()
    {
        SubjectId subject = UnitId.From("g1");

        Assert.Equal("unit:g1", subject.ToString());
        Assert.Equal(UnitId.From("g1"), subject.Unit);
        Assert.NotEqual<SubjectId>(PersonId.From("g1"), subject);
    }

    [Fact]
    public void Json_WorksAsAPropertyName()
    {
        var json = JsonSerializer.Serialize(new Dictionary<PersonId, int> { [PersonId.From("王")] = 1 });

        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<PersonId, int>>(json)![PersonId.From("王")]);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonId>("7"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonId>("\"\""));
    }
}
