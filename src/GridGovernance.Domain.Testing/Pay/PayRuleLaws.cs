using FsCheck.Fluent;
using GridGovernance.Domain.Pay;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>The laws a custom pay rule keeps, whatever it pays.</summary>
internal static class PayRuleLaws
{
    public static IEnumerable<Law> Of(IPayRule rule, PaySample sample)
    {
        var cases = sample.One.Filter(subject => Graded(sample.Grading, subject) is not null).Made(subject => Graded(sample.Grading, subject)!);
        var pure = new PureLaws<GradedSubject>(cases, graded => rule.Evaluate(graded).ToString(), graded => rule.Evaluate(graded) != Money.Zero);
        yield return pure.Again("PYR-1");
        yield return pure.AfterOthers("PYR-2");
        yield return pure.Abroad("PYR-3");
        yield return pure.AtOnce("PYR-4");
        yield return ForAll("PYR-5", new BilingualText("Id and version are there, and stay.", "标识和版本存在，并且不变。"), cases, graded =>
        {
            var (id, version) = (rule.Id, rule.Version);
            var paid = rule.Evaluate(graded);
            return Said.Of(!string.IsNullOrWhiteSpace(id) && !string.IsNullOrWhiteSpace(version) && rule.Id == id && rule.Version == version, $"{id} {version} then {rule.Id} {rule.Version}", paid != Money.Zero);
        });
        yield return ForAll("PYR-6", new BilingualText("In a policy everyone is paid, in any order of the list the same, parts sum to pay, and the exempt get nothing.", "在办法中人人有结果，与名单次序无关，各项之和等于薪酬，豁免者不得薪酬。"), sample.Lists, list => InAPolicy(rule, sample.Grading, list));
        if (sample.IsMonotone)
        {
            yield return ForAll("PYR-7", new BilingualText("More points never pay less; only for rules that claim it.", "积分更多，薪酬不会更少；仅适用于声明单调的规则。"), Arbs.And(cases, cases), pair =>
            {
                var (less, more) = pair.Item1.Points <= pair.Item2.Points ? (pair.Item1, pair.Item2) : (pair.Item2, pair.Item1);
                var comparable = less.Paid is { LowestGrade: false } && more.Paid is { LowestGrade: false } && less.Paid.Standard == more.Paid.Standard;
                return Said.Of(!comparable || rule.Evaluate(less) <= rule.Evaluate(more), $"{less.Points} pays {rule.Evaluate(less)}, {more.Points} pays {rule.Evaluate(more)}", comparable && less.Points < more.Points);
            });
        }
    }

    private static GradedSubject? Graded(GradingPolicy grading, PaySubject subject) => grading.Grade([subject]).Succeeded(out var graded, out _) ? graded.Subjects[0] : null;

    private static Said InAPolicy(IPayRule rule, GradingPolicy grading, PaidList list)
    {
        var policy = PayPolicy.Build("law-kit", 1, grading, [new PieceRate("piece", Money.FromFen(1)), new CustomPay("under-test", rule.Id, rule.Version)], rules: PayRuleSet.Of(rule));
        if (!policy.Settle(list.Subjects).Succeeded(out var settled, out var refusal))
            return refusal is PointsOutsideBands ? Said.NotApplicable : Said.Broken($"{refusal}");
        if (!policy.Settle(list.Shuffled().Subjects).Succeeded(out var other, out var later))
            return Said.Broken($"in another order: {later}");
        if (!Told(settled).SequenceEqual(Told(other)))
            return Said.Broken($"{string.Join(", ", Told(settled))}\nin another order {string.Join(", ", Told(other))}");
        var wrong = settled.Entries.FirstOrDefault(entry => entry.Parts.Sum(part => part.Amount.Fen) != entry.Pay.Fen || (entry.Graded.Paid.Exempt && entry.Pay != Money.Zero));
        return Said.Of(wrong is null && settled.Total.Fen == settled.Entries.Sum(entry => entry.Pay.Fen), $"{wrong?.Subject} is paid {wrong?.Pay}, all together {settled.Total}", settled.Entries.Any(entry => entry.Parts.Any(part => part.Kind is PayPartKind.Custom && part.Amount != Money.Zero)));
    }

    private static IEnumerable<string> Told(PaySettled settled) => settled.Entries.Select(entry => $"{entry.Subject} {entry.Grade} {entry.Pay}");
}
