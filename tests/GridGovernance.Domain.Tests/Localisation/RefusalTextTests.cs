using System.Text.RegularExpressions;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Localisation;

/// <summary>Every refusal of the library, made with sample values and told in both languages.</summary>
public partial class RefusalTextTests
{
    private static readonly Type[] Types = [.. Library.PublicTypes.Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static TheoryData<string> Refusals => [.. Types.Select(type => type.FullName!)];

    [Theory, MemberData(nameof(Refusals))]
    public void ARefusal_IsToldInBothLanguages_WithTheSameNumbers(string name)
    {
        foreach (var refusal in Samples.Of(Library.Assembly.GetType(name, throwOnError: true)!).Cast<Refusal>())
        {
            var (english, chinese) = (refusal.Describe(Language.English), refusal.Describe(Language.Chinese));

            Assert.Contains(english, char.IsAsciiLetter);
            Assert.Contains(chinese, c => c is >= '\u4E00' and <= '\u9FFF');
            Assert.Equal(Numbers(english), Numbers(chinese));
            Assert.Matches("^[a-z0-9]+([.-][a-z0-9]+)+$", refusal.Code);
        }
    }

    /// <summary>Codes are how programs tell refusals apart, so no two types share one, unless they are subtypes of one closed refusal that says so.</summary>
    [Fact]
    public void EveryRefusal_HasACodeOfItsOwn()
    {
        var shared = Types.SelectMany(type => Samples.Of(type).Cast<Refusal>().Select(refusal => (refusal.Code, type))).Distinct().GroupBy(pair => pair.Code).Where(types => types.Count() > 1);

        Assert.Equal("", string.Join('\n', shared.Select(types => $"{types.Key}: {string.Join(", ", types.Select(pair => pair.type.Name))}")));
    }

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
