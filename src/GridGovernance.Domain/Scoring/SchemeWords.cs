namespace GridGovernance.Domain.Scoring;

/// <summary>The closed vocabulary of the scheme document: each word with what it means, in one place for reader and writer. Words stand in the order of the values they mean.</summary>
internal static class SchemeWords
{
    /// <summary>What a custom rule says that takes points away.</summary>
    public const string Deduction = "deduction";

    public static readonly Vocabulary Periods = new("month", "quarter", "half-year", "year");

    /// <summary>Windows of a cap: all but the activity.</summary>
    public static readonly Vocabulary CapWindows = Vocabulary.From((int)PointsWindow.Day, "day", "week", "month", "quarter", "half-year", "year", "period");

    public static readonly Vocabulary LimitWindows = new("activity", "day", "week", "month", "quarter", "half-year", "year", "period");

    public static readonly Vocabulary CapTargets = new("credits", "deductions");

    public static readonly Vocabulary RoundingModes = new("half-away-from-zero", "half-to-even", "toward-zero", "away-from-zero", "down", "up");

    public static readonly Vocabulary Stackings = new("multiply", "highest");

    public static readonly Vocabulary VetoEffects = new("zero", "lowest-grade");

    public static readonly Vocabulary RecorderTests = new("is-subject", "is-other", "present", "absent");

    public static readonly Vocabulary Days = new("holiday", "weekend", "working-day", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /// <summary>What a custom rule counts as: a credit, or a deduction.</summary>
    public static readonly Vocabulary CustomSigns = new("award", Deduction);

    public static readonly Vocabulary RuleTypes = new("award", Deduction, "custom", "multiplier", "completion", "veto");

    public static string WordOf(PeriodKind period) => Periods.WordOf((int)period);

    public static string WordOf(PointsWindow window) => LimitWindows.WordOf((int)window);

    public static string WordOf(CapTarget target) => CapTargets.WordOf((int)target);

    public static string WordOf(RoundingMode mode) => RoundingModes.WordOf((int)mode);

    public static string WordOf(MultiplierStacking stacking) => Stackings.WordOf((int)stacking);

    public static string WordOf(VetoEffect effect) => VetoEffects.WordOf((int)effect);

    public static string WordOf(RecorderTest test) => RecorderTests.WordOf((int)test);

    public static string WordOf(DayTest day) => Days.WordOf((int)day);

    public static string WordOf(RuleType type) => RuleTypes.WordOf((int)type);
}

/// <summary>The types of rule a document can name.</summary>
internal enum RuleType
{
    Award = 0,
    Deduction = 1,
    Custom = 2,
    Multiplier = 3,
    Completion = 4,
    Veto = 5,
}

/// <summary>
/// The words for the values of an enumeration, in the order of the values, in which they are suggested too. One class for all enumerations:
/// a generic one would be compiled anew for each of them by every process that reads a scheme.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly int first;

    /// <summary>Words from the value 0.</summary>
    public Vocabulary(params string[] words) : this(0, words)
    {
    }

    private Vocabulary(int first, string[] words) => (this.first, this.words) = (first, words);

    public IReadOnlyList<string> Words => words;

    /// <summary>Words from another value.</summary>
    public static Vocabulary From(int first, params string[] words) => new(first, words);

    /// <summary>The value a word means, or null.</summary>
    public int? ValueOf(string word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (string.Equals(words[i], word, StringComparison.Ordinal))
                return first + i;
        }

        return null;
    }

    public string WordOf(int value) => value >= first && value - first < words.Length ? words[value - first] : throw new InvariantBrokenException("SCO-101");
}
