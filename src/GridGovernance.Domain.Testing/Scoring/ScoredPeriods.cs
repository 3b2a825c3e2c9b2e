using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Whole scorings, and how they shrink: fewer activities first, then fewer and plainer subjects, then a simpler scheme.</summary>
internal static class ScoredPeriods
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Build([new(2026, 1, 1), new(2026, 3, 2), new(2026, 3, 9)], [new(2026, 3, 1), new(2026, 3, 8)]);

    public static Gen<ScoredPeriod> Any(Gen<PointsScheme> schemes) =>
        from scheme in schemes
        let period = Period.Of(scheme.PeriodKind, new(2026, 3, 1))
        from subjects in Gen.CollectToArray(Vocabulary.Subjects, subject => Subject(subject, period))
        from activities in Activities.Many(period)
        from options in Options
        select new ScoredPeriod(scheme, period, subjects, activities, options);

    public static IEnumerable<ScoredPeriod> Shrink(ScoredPeriod period)
    {
        var count = period.Activities.Count;
        if (count > 1)
        {
            yield return period with { Activities = [.. period.Activities.Take(count / 2)] };
            yield return period with { Activities = [.. period.Activities.Skip(count / 2)] };
        }

        for (var i = 0; i < count; i++)
            yield return period with { Activities = [.. period.Activities.Where((_, position) => position != i)] };
        foreach (var subject in period.Subjects)
            yield return period with { Subjects = [.. period.Subjects.Where(other => other != subject)], Activities = [.. period.Activities.Where(activity => activity.Subject != subject.Subject)] };
        for (var i = 0; i < period.Subjects.Count; i++)
        {
            if (period.Subjects[i] is { } subject && (subject.Exempt || subject.Suspensions.Count > 0 || !subject.Opening.Equals(Opening.Nothing)))
                yield return period with { Subjects = [.. period.Subjects.Select((other, position) => position == i ? new(other.Subject) : other)] };
        }

        foreach (var scheme in SchemeShrinks.Of(period.Scheme))
            yield return period with { Scheme = scheme };
        if (period.Options.AsOf is not null)
            yield return period with { Options = period.Options with { AsOf = null } };
        for (var i = 0; i < count; i++)
        {
            foreach (var simpler in Activities.Shrink(period.Activities[i]))
                yield return period with { Activities = [.. period.Activities.Select((activity, position) => position == i ? simpler : activity)] };
        }
    }

    public static Gen<ScoredSubject> Subject(SubjectId subject, Period period) =>
        from exempt in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        from suspensions in Gen.Frequency(
            (5, Gen.Constant<DateSpan[]>([])),
            (1, Gen.Constant<DateSpan[]>([DateSpan.Create(period.FirstDay.AddDays(1), period.FirstDay.AddDays(7))])),
            (1, Gen.Constant<DateSpan[]>([DateSpan.Create(period.FirstDay.AddDays(-9), period.FirstDay), DateSpan.Create(period.LastDay)])))
        from opening in AnyOpening(period)
        select new ScoredSubject(subject, exempt, suspensions, opening);

    private static Gen<Opening> AnyOpening(Period period) =>
        from carried in Gen.Frequency((5, Gen.Constant("0")), (1, Gen.Elements("2.5", "-4"))).Select(Points.Parse)
        from effect in Gen.Elements(VetoEffect.Zero, VetoEffect.LowestGrade)
        from vetoes in Gen.Frequency(
            (8, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)))
        from adjustments in Gen.Frequency((6, Gen.Constant<string[]>([])), (1, Gen.Elements<string[]>(["3"], ["-1.5", "0.25"], ["0"])))
        let before = period.FirstDay.AddDays(-30)
        select new Opening(carried, Enumerable.Range(0, vetoes).Select(i => new VetoInForce($"old.veto.{i}", ActivityId.From($"old-{i}"), effect, before, i == 0 ? period.LastDay : period.FirstDay.AddDays(-1))),
            adjustments.Select((amount, i) => new Adjustment(Points.Parse(amount), i == 0 ? null : ActivityId.From("old-cause"))));

    public static Gen<ScoringOptions> Options =>
        from asOf in Gen.Frequency((6, Gen.Constant<DateTimeOffset?>(null)), (1, Gen.Constant<DateTimeOffset?>(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8)))))
        from level in Gen.Frequency((6, Gen.Constant(ExplanationLevel.Full)), (1, Gen.Elements(ExplanationLevel.Totals, ExplanationLevel.Categories)))
        select new ScoringOptions { Calendar = Calendar, AsOf = asOf, Level = level };
}
