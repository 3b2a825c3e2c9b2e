namespace GridGovernance.Domain.Scoring;

/// <summary>The notes of a statement: what they are about is remembered while scoring, and put into words when somebody asks.</summary>
internal sealed class StatementNotes(IReadOnlyList<NoteSeed> seeds, WorkingCalendar calendar)
{
    private StatementNote[]? told;

    /// <summary>No notes.</summary>
    public static StatementNotes None { get; } = new([], WorkingCalendar.WeekdaysOnly);

    /// <summary>The notes in words; always the same, whoever asks first.</summary>
    public IReadOnlyList<StatementNote> Told => told ??= [.. seeds.Select(seed => seed.Tell(calendar))];

    public static StatementNotes Of(IEnumerable<StatementNote>? notes) => new([.. (notes ?? []).Select(note => new NoteSeed(note))], WorkingCalendar.WeekdaysOnly);
}

/// <summary>Why a rule gave nothing for an activity, as far as it has to be remembered.</summary>
internal readonly struct NoteSeed
{
    private readonly PointsRule? rule;
    private readonly Activity? activity;
    private readonly NoteCause cause;
    private readonly StatementNote? told;

    /// <summary>A note whose words are not to be found again.</summary>
    public NoteSeed(StatementNote told) => this.told = told;

    public NoteSeed(PointsRule rule, Activity activity, NoteCause cause) => (this.rule, this.activity, this.cause) = (rule, activity, cause);

    public StatementNote Tell(WorkingCalendar calendar)
    {
        if (told is not null)
            return told;
        var (condition, required, actual) = Words(calendar);
        return new(rule!.Id, (rule as ScoredRule)?.Category, activity!.Id, condition, required, actual);
    }

    private (string Condition, string Required, string Actual) Words(WorkingCalendar calendar) => cause switch
    {
        NoteCause.Window => ("window", rule!.Window!.Value.ToString(), ConditionTest.Spell(activity!.OccurredOn)),
        NoteCause.Condition => ConditionTest.Failure(rule!.When!, activity!, calendar),
        NoteCause.Band => ("band", ">= " + FirstBand(rule!).From, activity!.Quantity.ToString()),
        _ => ("suspension", "a day not suspended", ConditionTest.Spell(activity!.OccurredOn)),
    };

    private static ValueBand FirstBand(PointsRule rule) => ((BandedValue)(rule is AwardRule award ? award.Value : ((DeductionRule)rule).Value)).Bands[0];
}

/// <summary>What kept a rule from applying.</summary>
internal enum NoteCause
{
    Window,
    Condition,
    Suspension,
    Band,
}
