using GridGovernance.Domain.Pay;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>What somebody is paid, as the laws see it.</summary>
internal sealed record PaidLine(SubjectId Subject, string? Grade, Money Pay, IReadOnlyList<PayPart> Parts);

/// <summary>A whole settlement as the laws see it.</summary>
internal sealed record PaidLines(IReadOnlyList<PaidLine> Lines, IReadOnlyList<NothingToShare> Returned, Money Total)
{
    public override string ToString() => $"{string.Join(", ", Lines.Select(line => $"{line.Subject} {line.Grade} {line.Pay} [{string.Join(' ', line.Parts.Select(part => $"{part.Component} {part.Amount}"))}]"))}; returned {string.Join(' ', Returned.Select(pool => pool.Pool))}; {Total} in all";
}

/// <summary>Settles a list by a policy; null where it is refused.</summary>
internal delegate PaidLines? Settling(PayPolicy policy, IReadOnlyList<PaySubject> subjects);

/// <summary>The laws of settling by a pay policy.</summary>
internal static class PayPolicyLaws
{
    public static PaidLines? ByThePolicy(PayPolicy policy, IReadOnlyList<PaySubject> subjects) => policy.Settle(subjects).Succeeded(out var settled, out _)
        ? new([.. settled.Entries.Select(entry => new PaidLine(entry.Subject, entry.Grade, entry.Pay, entry.Parts))], settled.Returned, settled.Total) : null;

    public static IEnumerable<Law> Of(PayPolicy policy, PayRuleSet rules, Settling settle)
    {
        var lists = (policy.Grading is { } grading ? PaySample.Plain.Graded(grading) : PaySample.Plain).Lists;
        Law Settled(string id, BilingualText sentence, Func<PaidList, PaidLines, Said> check) => ForAll(id, sentence, lists, list => settle(policy, list.Subjects) is { } paid ? check(list, paid) : Said.NotApplicable);

        yield return Settled("PYP-1", new BilingualText("Parts sum to pay, pay to the total, and a pool is paid out or returned to the last fen.", "各项之和等于薪酬，薪酬之和等于总额；奖金池要么发放、要么退回，分文不差。"), (list, paid) => Said.Of(AddsUp(policy, paid), $"{paid}", list.Subjects.Count > 0));
        yield return Settled("PYP-2", new BilingualText("The order of the list never changes anyone's pay.", "名单的次序不改变任何人的薪酬。"), (list, paid) =>
        {
            var other = settle(policy, list.Shuffled().Subjects);
            return Said.Of($"{other}" == $"{paid}", $"{paid}\nin another order\n{other}", list.Subjects.Count > 1);
        });
        yield return Settled("PYP-3", new BilingualText("Everyone listed is told once, and the exempt have no grade and no pay.", "名单上每人恰好列出一次，豁免者没有等次、没有薪酬。"), (list, paid) =>
            Said.Of(list.Subjects.Select(subject => subject.Subject).Order().SequenceEqual(paid.Lines.Select(line => line.Subject).Order())
                && list.Subjects.Where(subject => subject.Exempt).All(subject => paid.Lines.All(line => line.Subject != subject.Subject || (line.Grade is null && line.Pay == Money.Zero))), $"{paid}", list.Subjects.Count > 0));
        yield return ForAll("PYP-4", new BilingualText("Nobody is paid who is listed twice: the list is refused.", "重复列出者不予发放：整份名单被拒绝。"), lists, list =>
            list.Subjects.Count == 0 ? Said.NotApplicable : Said.Of(settle(policy, [.. list.Subjects, list.Subjects[0]]) is null, $"{list.Subjects[0].Subject} is listed twice, and paid"));
        yield return ForAll("PYP-5", new BilingualText("The policy is read back from its document, and pays the same.", "办法从其文件读回后，发放结果相同。"), lists, list =>
        {
            var again = PayPolicy.Parse(policy.ToJson(), rules);
            var (before, after) = ($"{settle(policy, list.Subjects)}", $"{settle(again, list.Subjects)}");
            return Said.Of(again.ToJson() == policy.ToJson() && before == after, $"{before}\nread back\n{after}", list.Subjects.Count > 0);
        });
        if (policy.IsMonotone)
            yield return Settled("PYP-6", new BilingualText("More points never pay less, the standard being equal and without a veto; only for policies that claim it.", "标准相同且无一票否决时，积分更多薪酬不会更少；仅适用于声明单调的办法。"), (list, paid) => MoreNeverPaysLess(list, paid));
        var pure = new PureLaws<PaidList>(lists, list => $"{settle(policy, list.Subjects)}", list => list.Subjects.Count > 0);
        yield return pure.Again("PYP-7");
        yield return pure.Abroad("PYP-8");
        yield return pure.AtOnce("PYP-9");
    }

    private static bool AddsUp(PayPolicy policy, PaidLines paid) =>
        paid.Lines.All(line => line.Parts.Sum(part => part.Amount.Fen) == line.Pay.Fen)
        && paid.Lines.Sum(line => line.Pay.Fen) == paid.Total.Fen
        && policy.Components.OfType<ProportionalPool>().All(pool => paid.Lines.SelectMany(line => line.Parts).Where(part => part.Component == pool.Id).Sum(part => part.Amount.Fen)
            + paid.Returned.Where(back => back.Component == pool.Id).Sum(back => back.Pool.Fen) == pool.Pool.Fen);

    private static Said MoreNeverPaysLess(PaidList list, PaidLines paid)
    {
        var payOf = paid.Lines.DistinctBy(line => line.Subject).ToDictionary(line => line.Subject, line => line.Pay);
        PaySubject[] judged = [.. list.Subjects.Where(subject => subject is { LowestGrade: false, Exempt: false } && payOf.ContainsKey(subject.Subject))];
        var wrong = judged.SelectMany(_ => judged, (less, more) => (Less: less, More: more))
            .FirstOrDefault(pair => pair.Less.Standard == pair.More.Standard && pair.Less.Points <= pair.More.Points && pair.Less.Points < pair.More.Points && payOf[pair.Less.Subject] > payOf[pair.More.Subject]);
        return Said.Of(wrong.Less is null, $"{wrong.Less?.Points} points pay more than {wrong.More?.Points}: {paid}", judged.Length > 1);
    }
}
