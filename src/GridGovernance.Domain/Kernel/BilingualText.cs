namespace GridGovernance.Domain.Kernel;

/// <summary>One text in both languages of the library. Neither may be missing, so no refusal, finding or rule can lack one.</summary>
/// <example>
/// <code>
/// var text = new BilingualText("one grid", "一个网格");
/// Console.WriteLine(text.In(Language.Chinese));
/// </code>
/// </example>
public sealed record BilingualText
{
    /// <summary>Joins the two spellings of one text.</summary>
    /// <exception cref="ArgumentException">Either is null, empty or white space.</exception>
    public BilingualText(string english, string chinese)
    {
        English = Guard.Against.NullOrWhiteSpace(english);
        Chinese = Guard.Against.NullOrWhiteSpace(chinese);
    }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in 简体中文.</summary>
    public string Chinese { get; }

    /// <summary>The text in the asked language.</summary>
    public string In(Language language) => language switch
    {
        Language.English => English,
        Language.Chinese => Chinese,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "A language of the library is needed."),
    };

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
