using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The laws a custom points rule keeps, whatever it is worth.</summary>
internal static class RuleLaws
{
    public static IEnumerable<Law> Of(IPointsRule rule, RuleSample sample)
    {
        var cases = Arb.From(Cases(rule, sample), Activities.Shrink);
        var pairs = Arbs.And(cases, cases);
        (Activity Activity, RuleAnswer Answer)? first = null;
        yield return ForAll("RUL-1", new BilingualText("The same activity gets the same answer, however often it is asked.", "同一活动，无论问多少次，答案相同。"), cases, activity =>
        {
            // The first activity of all is asked again beside every other, so that a rule that tires after a hundred calls is seen.
            first ??= (activity, rule.Evaluate(activity));
            var now = rule.Evaluate(first.Value.Activity);
            return now == first.Value.Answer ? Same(rule, activity, () => rule.Evaluate(activity)) : Said.Broken($"{first.Value.Activity}: {first.Value.Answer} at first, {now} later");
        });
        yield return ForAll("RUL-2", new BilingualText("An answer does not depend on what was asked before.", "答案不取决于此前问过什么。"), pairs, pair => Same(rule, pair.Item1, () =>
        {
            _ = rule.Evaluate(pair.Item2);
            return rule.Evaluate(pair.Item1);
        }));
        yield return ForAll("RUL-3", new BilingualText("Every activity of its kinds gets an answer; none throws.", "所属类型的每个活动都有答案；不抛出异常。"), cases, activity => Said.Of(!rule.Evaluate(activity).IsDefault, $"{activity} got no answer", rule.Evaluate(activity).IsMatch));
        yield return ForAll("RUL-4", new BilingualText("When an activity was recorded does not change what it is worth.", "活动何时被记录，不改变其分值。"), cases, activity => RecordedAtOtherTimes(activity).Select(recorded => Same(rule, activity, () => rule.Evaluate(recorded))).MaxBy(said => said.Problem is not null));
        yield return ForAll("RUL-5", new BilingualText("The culture of the thread does not change an answer.", "线程的区域文化不改变答案。"), cases, activity => Elsewhere.Cultures.Select(culture => Same(rule, activity, () => Elsewhere.Abroad(culture, () => rule.Evaluate(activity)))).MaxBy(said => said.Problem is not null));
        yield return ForAll("RUL-6", new BilingualText("Threads that ask at the same time get the same answers.", "同时询问的多个线程得到相同的答案。"), cases, activity => AtOnce(rule, activity), oneIn: 10);
        yield return ForAll("RUL-7", new BilingualText("Id, version and kinds are there, have no doubles, and stay.", "标识、版本和类型都存在，没有重复，并且不变。"), cases, activity => Named(rule, activity));
        yield return ForAll("RUL-8", new BilingualText("In a scheme with a limit and a cap, both engines agree, a repeated record pays once, and the cap holds.", "在有限额和封顶的方案中，两个引擎一致，重复记录只计一次，封顶成立。"), Arbs.UpTo(6, cases).Filter(activities => activities.Count > 0), activities => InAScheme(rule, activities));
        if (sample.IsMonotone)
            yield return ForAll("RUL-9", new BilingualText("A larger quantity is never worth less.", "数量更大，分值不会更低。"), cases, activity => LargerIsNoLess(rule, activity));
    }

    /// <summary>Activities of the rule's kinds, most of which it should match.</summary>
    public static Gen<Activity> Cases(IPointsRule rule, RuleSample sample) =>
        from number in Gen.Choose(1, 99)
        from kind in Gen.Elements(rule.Kinds.AsEnumerable())
        from day in Gen.Choose(0, 30)
        from quantity in sample.Quantities.Count == 0 ? Vocabulary.Quantity : Gen.Elements(sample.Quantities.AsEnumerable())
        from chosen in Gen.CollectToArray(sample.Tags, tag => Gen.Frequency((4, Gen.Elements(tag.Values.Length == 0 ? [tag.Name] : tag.Values.Select(value => $"{tag.Name}={value}").ToArray())), (1, Gen.Elements("", tag.Name, tag.Name + "=?"))))
        from more in Gen.Elements<string[]>([], [], ["verified"], ["remark=1.5"])
        select new Activity(ActivityId.From($"a-{number:00}"), PersonId.From("p-1"), kind, new DateOnly(2026, 3, 1).AddDays(day), quantity, chosen.Where(tag => tag.Length > 0).Concat(more), null, PersonId.From("p-2"));

    private static Said Same(IPointsRule rule, Activity activity, Func<RuleAnswer> other)
    {
        var (first, second) = (rule.Evaluate(activity), other());
        return Said.Of(first == second, $"{activity}: {first} against {second}", applies: first.IsMatch);
    }

    /// <summary>The same record made early, late, the moment it happened, long after, and on another clock.</summary>
    private static IEnumerable<Activity> RecordedAtOtherTimes(Activity activity)
    {
        var day = new DateTimeOffset(activity.OccurredOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        DateTimeOffset[] moments = [day, day.AddHours(12), day.AddDays(1).AddTicks(-1), day.AddDays(6), new(2031, 5, 6, 7, 8, 9, TimeSpan.Zero), new(2031, 12, 31, 23, 59, 59, TimeSpan.Zero)];
        return moments.Select(moment => new Activity(activity.Id, activity.Subject, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, moment, activity.Recorder));
    }

    private static Said AtOnce(IPointsRule rule, Activity activity)
    {
        var alone = rule.Evaluate(activity);
        var answers = Elsewhere.AtOnce(() => rule.Evaluate(activity));
        return Said.Of(answers.All(answer => answer == alone), $"{activity}: {alone} alone, {string.Join(", ", answers)} at once", applies: alone.IsMatch);
    }

    private static Said Named(IPointsRule rule, Activity activity)
    {
        var (id, version, kinds) = (rule.Id, rule.Version, rule.Kinds.ToArray());
        var matches = rule.Evaluate(activity).IsMatch;
        return Said.Of(!string.IsNullOrWhiteSpace(id) && !string.IsNullOrWhiteSpace(version) && kinds.Length > 0 && kinds.Distinct().Count() == kinds.Length
            && rule.Id == id && rule.Version == version && rule.Kinds.SequenceEqual(kinds), $"{id} {version} [{string.Join(' ', kinds)}]", matches);
    }

    private static Said LargerIsNoLess(IPointsRule rule, Activity activity)
    {
        var larger = new Activity(activity.Id, activity.Subject, activity.Kind, activity.OccurredOn, Quantity.FromTenThousandths(activity.Quantity.TenThousandths + 10_000), activity.Tags, null, activity.Recorder);
        var (less, more) = (rule.Evaluate(activity), rule.Evaluate(larger));
        return Said.Of(!less.IsMatch || (more.IsMatch && more.Points >= less.Points), $"{activity.Quantity} is worth {less}, {larger.Quantity} is worth {more}", less.IsMatch);
    }

    private static Said InAScheme(IPointsRule rule, IReadOnlyList<Activity> drawn)
    {
        var scheme = SchemeFor(rule);
        var (rules, period) = (RuleSet.Of(rule), Period.Month(2026, 3));
        var activities = drawn.DistinctBy(activity => activity.Id).ToArray();
        var subject = new ScoredSubject(activities[0].Subject);
        var fast = PointsEngine.Create(scheme, rules).ScoreAll(period, [subject], activities);
        var reference = new ReferencePointsEngine(scheme, rules).ScoreAll(period, [subject], activities);
        var repeated = PointsEngine.Create(scheme, rules).ScoreAll(period, [subject], [.. activities, .. activities.AsEnumerable().Reverse()]);
        if (!fast.IsClean)
            return Said.Broken(string.Join('\n', fast.Findings));
        var credits = StatementEntry.Of(fast.Statements[0]).Where(entry => entry.Value.Sign > 0).Aggregate(System.Numerics.BigInteger.Zero, (sum, entry) => sum + entry.Value);
        return EngineLaws.Agree(fast, reference) is { Problem: { } problem } ? Said.Broken(problem)
            : Said.Of(repeated.Statements.SequenceEqual(fast.Statements) && credits <= 100_000, $"{EngineLaws.Spell(fast.Statements[0])}\nrepeated\n{EngineLaws.Spell(repeated.Statements[0])}", activities.Any(activity => rule.Evaluate(activity).IsMatch));
    }

    /// <summary>A month's scheme in which the rule is limited by day and capped by period.</summary>
    private static PointsScheme SchemeFor(IPointsRule rule)
    {
        var kinds = string.Join(',', rule.Kinds.Select(kind => $"\"{JsonEncodedText.Encode(kind.ToString())}\""));
        return PointsScheme.Parse(Encoding.UTF8.GetBytes($$"""
            {"format":1,"id":"law-kit","version":1,"effective":{"from":"2026-01-01","until":null},"period":"month","rounding":{"step":0.1,"mode":"half-away-from-zero"},
            "categories":[{"id":"all","caps":[{"on":"credits","per":"period","points":10}]}],
            "rules":[{"type":"custom","id":"under.test","category":"all","kinds":[{{kinds}}],"rule":"{{JsonEncodedText.Encode(rule.Id)}}","ruleVersion":"{{JsonEncodedText.Encode(rule.Version)}}","limits":[{"per":"day","points":7}]}]}
            """));
    }
}
