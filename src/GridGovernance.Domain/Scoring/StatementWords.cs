namespace GridGovernance.Domain.Scoring;

/// <summary>The closed vocabulary of a statement's JSON form.</summary>
internal static class StatementWords
{
    public static readonly Vocabulary Levels = new("totals", "categories", "full");

    public static readonly Vocabulary Lines = new("base", "award", "deduction", "multiplier", "rounding", "trim", "bonus", "carried", "adjustment", "floor", "ceiling", "veto");
}
