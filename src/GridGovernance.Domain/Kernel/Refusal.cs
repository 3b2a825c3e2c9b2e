namespace GridGovernance.Domain.Kernel;

/// <summary>
/// Why an operation was refused: a business answer, returned and never thrown. A refusal changes nothing.
/// Derived records are sealed and carry the values that explain them.
/// </summary>
/// <param name="Code">Stable, lower-case and dotted, such as <c>grid.retired</c>; never reused for another meaning. Programs read the code, people read the text.</param>
/// <example>
/// <code>
/// var clerk = PersonId.From("clerk");
/// var village = Village.Found(DivisionCode.Parse("152221105215"), clerk, new(2026, 1, 1));
/// var outcome = village.Register(HouseholdId.From("h-1"), GridCode.Parse("152221105215001"), clerk, new(2026, 1, 2));
/// if (!outcome.Succeeded(out var registered, out var refusal))
///     Console.WriteLine($"{refusal.Code}: {refusal.Describe(Language.Chinese)}"); // there is no such grid yet
/// </code>
/// </example>
public abstract record Refusal(string Code)
{
    /// <summary>What stands in the way, with its values, in both languages.</summary>
    protected abstract BilingualText Text { get; }

    /// <summary>What stands in the way, with its values, in the asked language.</summary>
    public string Describe(Language language) => Text.In(language);

    /// <summary>The code and the English text.</summary>
    public sealed override string ToString() => $"{Code}: {Text.English}";
}
