using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

internal partial class ReferenceStages
{
    /// <summary>Every rule that matches every activity, in canonical order, with its base value.</summary>
    public virtual List<ReferenceEntry> Match(ReferenceRequest request, IReadOnlyList<Activity> activities)
    {
        var entries = new List<ReferenceEntry>();
        foreach (var activity in activities)
        {
            for (var i = 0; i < request.Scheme.Rules.Count; i++)
            {
                if (request.Scheme.Rules[i] is ScoredRule rule && rule.Kinds.Contains(activity.Kind) && Holds(request, rule, activity)
                    && BaseValue(request, rule, activity) is { } value && !Suspended(request, rule, activity, value))
                    entries.Add(Begin(activity, rule, i, value));
            }
        }

        return entries;
    }

    /// <summary>Whether window and condition of a rule hold of an activity.</summary>
    public virtual bool Holds(ReferenceRequest request, PointsRule rule, Activity activity) =>
        (rule.Window is not { } window || window.Contains(activity.OccurredOn)) && Holds(request, rule.When, activity);

    /// <summary>What the activity is worth to the rule, with its sign; null where the rule does not match.</summary>
    public virtual Exact? BaseValue(ReferenceRequest request, ScoredRule rule, Activity activity) => rule switch
    {
        AwardRule award => Worth(award.Value, activity),
        DeductionRule deduction => Worth(deduction.Value, activity)?.Negated,
        CustomRule custom => Ask(request, custom, activity) is { IsMatch: true } answer ? Signed(custom, Exact.Of(answer.Points.TenThousandths)) : null,
        _ => throw new NotSupportedException($"{rule.GetType().Name} is no scored rule of the specification."),
    };

    /// <summary>The worth without a sign: fixed, per unit with its own bound, or that of the last band reached.</summary>
    public virtual Exact? Worth(RuleValue value, Activity activity) => value switch
    {
        FixedValue fixedValue => Exact.Of(fixedValue.Points.TenThousandths),
        PerUnitValue perUnit => AtMost(Exact.Of(perUnit.PerUnit.TenThousandths).Times(activity.Quantity.TenThousandths), perUnit.AtMost),
        BandedValue banded => banded.Bands.LastOrDefault(band => band.From <= activity.Quantity) is { } band ? Exact.Of(band.Points.TenThousandths) : null,
        _ => throw new NotSupportedException($"{value.GetType().Name} is no value of the specification."),
    };

    /// <summary>A suspended day earns nothing and shields from nothing.</summary>
    public virtual bool Suspended(ReferenceRequest request, ScoredRule rule, Activity activity, Exact value) =>
        request.Subject.IsSuspendedOn(activity.OccurredOn) && (rule is AwardRule || value.Sign > 0);

    private static Exact AtMost(Exact value, Points? atMost) =>
        atMost is { } most && value.IsMoreThan(Exact.Of(most.TenThousandths)) ? Exact.Of(most.TenThousandths) : value;

    private static Exact Signed(CustomRule rule, Exact worth) => rule.IsCredit ? worth : worth.Magnitude.Negated;

    private static RuleAnswer Ask(ReferenceRequest request, CustomRule rule, Activity activity)
    {
        if (!request.Rules.TryGet(rule.Rule, rule.RuleVersion, out var code))
            throw new ReferenceFaultException(rule.Id, activity.Id);
        RuleAnswer answer;
        try
        {
            answer = code.Evaluate(activity);
        }
        catch (Exception exception)
        {
            throw new ReferenceFaultException(rule.Id, activity.Id, exception);
        }

        return answer.IsDefault ? throw new ReferenceFaultException(rule.Id, activity.Id) : answer;
    }

    private static ReferenceEntry Begin(Activity activity, ScoredRule rule, int order, Exact value)
    {
        var entry = new ReferenceEntry(activity, rule, order) { Exact = value };
        var isAward = rule.IsCredit && value.Sign >= 0;
        entry.Write(isAward ? LineKind.Award : LineKind.Deduction, value.Cut, rule.Id, keepZero: true);
        return entry;
    }

    private static bool Holds(ReferenceRequest request, RuleCondition? condition, Activity activity) => condition switch
    {
        null => true,
        AllConditions all => all.Parts.All(part => Holds(request, part, activity)),
        AnyConditions any => any.Parts.Any(part => Holds(request, part, activity)),
        NotCondition not => !Holds(request, not.Part, activity),
        TagCondition tag => tag.Values.Count == 0 ? activity.HasTag(tag.Tag) : activity.Tag(tag.Tag) is { } value && tag.Values.Contains(value, StringComparer.Ordinal),
        QuantityCondition quantity => (quantity.AtLeast is not { } least || activity.Quantity >= least) && (quantity.MoreThan is not { } more || activity.Quantity > more)
            && (quantity.AtMost is not { } most || activity.Quantity <= most) && (quantity.LessThan is not { } less || activity.Quantity < less),
        RecorderCondition recorder => Holds(recorder.Test, activity),
        DayCondition day => day.Days.Any(test => Holds(request.Calendar, test, activity.OccurredOn)),
        _ => throw new NotSupportedException($"{condition.GetType().Name} is no condition of the specification."),
    };

    private static bool Holds(RecorderTest test, Activity activity) => test switch
    {
        RecorderTest.IsSubject => activity.Recorder is { } recorder && activity.Subject.Person == recorder,
        RecorderTest.IsOther => activity.Recorder is { } recorder && activity.Subject.Person != recorder,
        RecorderTest.Present => activity.Recorder is not null,
        _ => activity.Recorder is null,
    };

    private static bool Holds(WorkingCalendar calendar, DayTest test, DateOnly date) => test switch
    {
        DayTest.Holiday => calendar.Holidays.Contains(date),
        DayTest.Weekend => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && !calendar.MakeUpDays.Contains(date),
        DayTest.WorkingDay => !calendar.Holidays.Contains(date) && (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || calendar.MakeUpDays.Contains(date)),
        DayTest.Sunday => date.DayOfWeek is DayOfWeek.Sunday,
        _ => (int)date.DayOfWeek == test - DayTest.Monday + 1,
    };
}
