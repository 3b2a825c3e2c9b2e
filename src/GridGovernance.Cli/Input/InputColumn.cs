using System.Globalization;

namespace GridGovernance.Cli.Input;

/// <summary>A column a command asks a file for, by name; JSON lines have the same names.</summary>
internal abstract class InputColumn(string name, BilingualText cure, bool isOptional)
{
    /// <summary>The name in the header.</summary>
    public string Name { get; } = name;

    /// <summary>What a cell must be, for findings.</summary>
    public BilingualText Cure { get; } = cure;

    /// <summary>Whether the column, or its cell, may be missing.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <summary>A column of values with one spelling: codes, ids, points, quantities, dates written as 2026-03-09.</summary>
    public static InputColumn<T> Of<T>(string name, string english, string chinese) where T : ISpanParsable<T> =>
        new(name, new(english, chinese), static (string text, out T value) => T.TryParse(text, CultureInfo.InvariantCulture, out value!));

    /// <summary>A column of texts that are not empty.</summary>
    public static InputColumn<string> Text(string name) =>
        new(name, new("a text that is not empty", "不能为空"), static (string text, out string value) => (value = text).Length > 0);

    /// <summary>A column of whole numbers in ASCII digits, ends included.</summary>
    public static InputColumn<long> Whole(string name, long min = long.MinValue, long max = long.MaxValue)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{min}..{max}");
        return new(name, new($"a whole number {range} in ASCII digits", $"{range} 的整数,用半角数字"), (string text, out long value) =>
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && text[0] != '+' && value >= min && value <= max);
    }

    /// <summary>A column whose cells are one of a few words.</summary>
    public static InputColumn<T> OneOf<T>(string name, params (string Word, T Value)[] words)
    {
        var list = string.Join(", ", words.Select(word => word.Word));
        return new(name, new($"one of {list}", $"须为 {list} 之一"), (string text, out T value) =>
        {
            var at = Array.FindIndex(words, word => string.Equals(word.Word, text, StringComparison.Ordinal));
            value = at < 0 ? default! : words[at].Value;
            return at >= 0;
        });
    }
}
