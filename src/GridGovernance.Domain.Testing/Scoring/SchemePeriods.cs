using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Scorings of one given scheme: periods it covers, and activities its rules listen to, crowded on a few days so that windows fill.</summary>
internal static class SchemePeriods
{
    private static readonly DateOnly Usual = new(2026, 3, 1);

    /// <param name="scheme">The scheme.</param>
    /// <param name="rules">The custom rules it is bound to.</param>
    /// <param name="sample">What makes those match.</param>
    /// <param name="aim">The one rule of the scheme that all activities are made for; null for all rules.</param>
    public static Arbitrary<ScoredPeriod> Of(PointsScheme scheme, RuleSet rules, RuleSample sample, PointsRule? aim = null)
    {
        var tagsOfMultipliers = scheme.Rules.OfType<MultiplierRule>().SelectMany(rule => RuleWords.Of(rule).Tags).ToArray();
        var ownTags = sample.AllTags.Concat(tagsOfMultipliers).ToArray();
        (int Weight, RuleWords Words)[] words = [.. scheme.Rules.Where(rule => aim is null || rule == aim).Select(rule => (Weight: rule is VetoRule ? 1 : 8, Words: RuleWords.Of(rule))).Where(pair => pair.Words.Kinds.Count > 0)];
        var periods = Periods(scheme).Where(period => aim is null || RuleWords.Of(aim).AppliesIn(period)).DefaultIfEmpty(Periods(scheme)[0]).ToArray();
        return Arb.From(
            from period in Gen.Elements(periods)
            from subjects in Gen.CollectToArray(Vocabulary.Subjects, subject => ScoredPeriods.Subject(subject, period))
            from activities in Activities.Crowd(words.Length == 0 ? Activities.One(period) : One(period, InForce(words, period), ownTags, sample))
            from options in ScoredPeriods.Options
            select new ScoredPeriod(scheme, period, subjects, activities, options) { Bound = rules },
            found => ScoredPeriods.Shrink(found).Where(simpler => ReferenceEquals(simpler.Scheme, scheme)));
    }

    /// <summary>The words of rules that apply in the period, and of the others now and then.</summary>
    private static Gen<RuleWords> InForce((int Weight, RuleWords Words)[] words, Period period) =>
        Gen.Frequency(words.Select(pair => (pair.Weight * (pair.Words.AppliesIn(period) ? 4 : 1), Gen.Constant(pair.Words))).ToArray());

    /// <summary>A period the scheme covers (March 2026 lies in it, where it can), the one after, and those in which a rule begins or ends to apply.</summary>
    private static Period[] Periods(PointsScheme scheme)
    {
        var first = Period.Of(scheme.PeriodKind, scheme.Effective.Contains(Usual) ? Usual : scheme.Effective.From);
        var edges = scheme.Rules.Select(rule => rule.Window).OfType<DateSpan>().SelectMany(window => new[] { window.From, window.Until ?? window.From });
        return [.. edges.Where(date => date.Year > 1).Select(date => Period.Of(scheme.PeriodKind, date)).Append(first).Append(first.Next()).Distinct()
            .Where(period => scheme.Effective.Contains(period.FirstDay) && scheme.Effective.Contains(period.LastDay)).DefaultIfEmpty(first)];
    }

    private static Gen<Activity> One(Period period, Gen<RuleWords> words, string[] more, RuleSample sample) =>
        from heard in words
        from number in Gen.Choose(1, 200)
        from kind in Gen.Elements(heard.Kinds.AsEnumerable())
        from subject in Vocabulary.Subject
        from day in heard.Day(period)
        from quantity in Gen.Elements(heard.Quantities.Concat(sample.Quantities).ToArray())
        from own in Gen.Frequency((3, heard.Fitting), (1, Gen.Constant(heard.Tags.ToArray())), (1, Gen.SubListOf(heard.Tags.AsEnumerable()).Select(tags => tags.ToArray())))
        from further in Gen.SubListOf(more).Select(tags => tags.ToArray())
        from recorder in Gen.Elements<PersonId?>(null, PersonId.From("p-1"), PersonId.From("p-2"))
        from recorded in Activities.Recorded
        select new Activity(ActivityId.From($"a-{number:00}"), subject, kind, day, quantity, own.Concat(further).DistinctBy(tag => tag.Split('=')[0]), recorded, recorder);
}
