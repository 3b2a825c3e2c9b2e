namespace GridGovernance.Domain.Scoring;

/// <summary>The closed vocabulary of a statement's JSON form.</summary>
internal static class StatementWords
{
    public static readonly Vocabulary<ExplanationLevel> Levels = new(
        ("totals", ExplanationLevel.Totals), ("categories", ExplanationLevel.Categories), ("full", ExplanationLevel.Full));

    public static readonly Vocabulary<LineKind> Lines = new(
        ("base", LineKind.Base), ("award", LineKind.Award), ("deduction", LineKind.Deduction), ("multiplier", LineKind.Multiplier),
        ("rounding", LineKind.Rounding), ("trim", LineKind.Trim), ("bonus", LineKind.Bonus), ("carried", LineKind.Carried),
        ("adjustment", LineKind.Adjustment), ("floor", LineKind.Floor), ("ceiling", LineKind.Ceiling), ("veto", LineKind.Veto));
}
