namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Why an operation was refused: a business answer, returned and never thrown. A refusal changes nothing.
/// Derived records are sealed and carry the values that explain them.
/// </summary>
/// <param name="Code">Stable, lower-case and dotted, such as <c>grid.retired</c>; never reused for another meaning. Programs read the code, people read the text.</param>
public abstract record Refusal(string Code)
{
    /// <summary>What stands in the way, with its values, in both languages.</summary>
    protected abstract BilingualText Text { get; }

    /// <summary>What stands in the way, with its values, in the asked language.</summary>
    public string Describe(Language language) => Text.In(language);

    /// <summary>The code and the English text.</summary>
    public sealed override string ToString() => $"{Code}: {Text.English}";
}
