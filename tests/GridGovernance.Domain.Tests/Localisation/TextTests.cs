namespace GridGovernance.Domain.Tests.Localisation;

/// <summary>English and 简体中文 for every refusal, finding and explanation: none lacks either, and both show the same values.</summary>
public class TextTests
{
    private static IEnumerable<SourceText> Written => SourceTexts.All.Where(text => text.IsWritten);

    [Fact]
    public void TheCompiler_FindsTheTexts() => Assert.True(Written.Count() > 300, $"{Written.Count()} texts in two languages");

    [Fact]
    public void EveryChineseText_IsChinese() => AssertNone(Written.Where(text => !text.ChineseWords.Any(IsChinese)));

    [Fact]
    public void EveryEnglishText_IsEnglish() => AssertNone(Written.Where(text => !text.EnglishWords.Any(char.IsAsciiLetter)));

    [Fact]
    public void BothLanguages_ShowTheSameValues() =>
        AssertNone(Written.Select(text => (text, values: string.Join(", ", text.ValuesOfOneLanguageOnly))).Where(pair => pair.values.Length > 0).Select(pair => $"{pair.text}\n    only one shows {pair.values}"));

    /// <summary>Fails with every text, so that all can be cured at once.</summary>
    private static void AssertNone(IEnumerable<object> texts)
    {
        var all = string.Join('\n', texts);
        Assert.True(all.Length == 0, all);
    }

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
