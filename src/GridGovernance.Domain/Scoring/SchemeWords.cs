namespace GridGovernance.Domain.Scoring;

/// <summary>The closed vocabulary of the scheme document: each word with what it means, in one place for reader and writer.</summary>
internal static class SchemeWords
{
    public static readonly Vocabulary<PeriodKind> Periods = new(
        ("month", PeriodKind.Month), ("quarter", PeriodKind.Quarter), ("half-year", PeriodKind.HalfYear), ("year", PeriodKind.Year));

    public static readonly Vocabulary<PointsWindow> CapWindows = new(
        ("day", PointsWindow.Day), ("week", PointsWindow.Week), ("month", PointsWindow.Month), ("quarter", PointsWindow.Quarter),
        ("half-year", PointsWindow.HalfYear), ("year", PointsWindow.Year), ("period", PointsWindow.Period));

    public static readonly Vocabulary<PointsWindow> LimitWindows = new([("activity", PointsWindow.Activity), .. CapWindows.Pairs]);

    public static readonly Vocabulary<CapTarget> CapTargets = new(("credits", CapTarget.Credits), ("deductions", CapTarget.Deductions));

    public static readonly Vocabulary<RoundingMode> RoundingModes = new(
        ("half-away-from-zero", RoundingMode.HalfAwayFromZero), ("half-to-even", RoundingMode.HalfToEven), ("toward-zero", RoundingMode.TowardZero),
        ("away-from-zero", RoundingMode.AwayFromZero), ("down", RoundingMode.Down), ("up", RoundingMode.Up));

    public static readonly Vocabulary<MultiplierStacking> Stackings = new(("multiply", MultiplierStacking.Multiply), ("highest", MultiplierStacking.Highest));

    public static readonly Vocabulary<VetoEffect> VetoEffects = new(("zero", VetoEffect.Zero), ("lowest-grade", VetoEffect.LowestGrade));

    public static readonly Vocabulary<RecorderTest> RecorderTests = new(
        ("is-subject", RecorderTest.IsSubject), ("is-other", RecorderTest.IsOther), ("present", RecorderTest.Present), ("absent", RecorderTest.Absent));

    public static readonly Vocabulary<DayTest> Days = new(
        ("holiday", DayTest.Holiday), ("weekend", DayTest.Weekend), ("working-day", DayTest.WorkingDay), ("monday", DayTest.Monday), ("tuesday", DayTest.Tuesday),
        ("wednesday", DayTest.Wednesday), ("thursday", DayTest.Thursday), ("friday", DayTest.Friday), ("saturday", DayTest.Saturday), ("sunday", DayTest.Sunday));

    /// <summary>What a custom rule counts as: a credit, or a deduction.</summary>
    public static readonly Vocabulary<bool> CustomSigns = new(("award", true), ("deduction", false));

    public static readonly Vocabulary<RuleType> RuleTypes = new(
        ("award", RuleType.Award), ("deduction", RuleType.Deduction), ("custom", RuleType.Custom), ("multiplier", RuleType.Multiplier),
        ("completion", RuleType.Completion), ("veto", RuleType.Veto));
}

/// <summary>The types of rule a document can name.</summary>
internal enum RuleType
{
    Award,
    Deduction,
    Custom,
    Multiplier,
    Completion,
    Veto,
}

/// <summary>Words with their meanings, in the order they are suggested.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Meaning)[] pairs) where T : struct
{
    public (string Word, T Meaning)[] Pairs { get; } = pairs;

    public IReadOnlyList<string> Words { get; } = [.. pairs.Select(pair => pair.Word)];

    public bool TryRead(string word, out T meaning)
    {
        foreach (var pair in Pairs)
        {
            if (!string.Equals(pair.Word, word, StringComparison.Ordinal))
                continue;
            meaning = pair.Meaning;
            return true;
        }

        meaning = default;
        return false;
    }

    public string WordOf(T meaning)
    {
        foreach (var pair in Pairs)
        {
            if (EqualityComparer<T>.Default.Equals(pair.Meaning, meaning))
                return pair.Word;
        }

        throw new InvariantBrokenException("SCO-101");
    }
}
