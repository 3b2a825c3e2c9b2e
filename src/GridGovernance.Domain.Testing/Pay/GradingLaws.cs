using GridGovernance.Domain.Pay;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>Who has which grade, as the laws see it.</summary>
internal sealed record GradeLine(SubjectId Subject, string? Grade);

/// <summary>Grades a list; null where it is refused.</summary>
internal delegate IReadOnlyList<GradeLine>? Grading(IReadOnlyList<PaySubject> subjects);

/// <summary>The laws of grading by a policy.</summary>
internal static class GradingLaws
{
    public static IReadOnlyList<GradeLine>? ByThePolicy(GradingPolicy policy, IReadOnlyList<PaySubject> subjects) =>
        policy.Grade(subjects).Succeeded(out var graded, out _) ? [.. graded.Subjects.Select(subject => new GradeLine(subject.Subject, subject.Grade))] : null;

    public static IEnumerable<Law> Of(GradingPolicy policy, Grading grade)
    {
        var lists = PaySample.Plain.Graded(policy).Lists;
        string[] grades = [.. policy.Grades];
        Law Graded(string id, BilingualText sentence, Func<PaidList, Dictionary<SubjectId, string?>, Said> check) => ForAll(id, sentence, lists, list =>
            grade(list.Subjects) is { } graded ? check(list, graded.DistinctBy(line => line.Subject).ToDictionary(line => line.Subject, line => line.Grade)) : Said.NotApplicable);

        yield return Graded("GRP-1", new BilingualText("Everyone who is not exempt has one grade of the policy, the exempt have none, and a veto gives the lowest.", "未豁免者各有本办法的一个等次，豁免者没有等次，一票否决者为最低等次。"), (list, gradeOf) =>
        {
            var wrong = list.Subjects.FirstOrDefault(subject => !gradeOf.TryGetValue(subject.Subject, out var held)
                || (subject.Exempt ? held is not null : !grades.Contains(held) || (subject.LowestGrade && held != grades[0])));
            return Said.Of(wrong is null && gradeOf.Count == list.Subjects.Count, $"{wrong?.Subject}: {Spell(gradeOf)}", list.Subjects.Count > 0);
        });
        yield return Graded("GRP-2", new BilingualText("More points never give a lower grade.", "积分更多，等次不会更低。"), (list, gradeOf) =>
        {
            PaySubject[] judged = [.. list.Subjects.Where(subject => subject is { LowestGrade: false, Exempt: false })];
            var wrong = judged.SelectMany(_ => judged, (less, more) => (Less: less, More: more))
                .FirstOrDefault(pair => pair.Less.Points < pair.More.Points && Array.IndexOf(grades, gradeOf[pair.Less.Subject]) > Array.IndexOf(grades, gradeOf[pair.More.Subject]));
            return Said.Of(wrong.Less is null, $"{wrong.Less?.Subject} over {wrong.More?.Subject}: {Spell(gradeOf)}", judged.Length > 1);
        });
        yield return Graded("GRP-3", new BilingualText("The order of the list changes no grade.", "名单的次序不改变任何等次。"), (list, gradeOf) =>
        {
            var other = grade(list.Shuffled().Subjects);
            return Said.Of(other is not null && other.All(line => gradeOf[line.Subject] == line.Grade), $"{Spell(gradeOf)} against {string.Join(", ", other ?? [])}", list.Subjects.Count > 1);
        });
        yield return Graded("GRP-4", new BilingualText("A quota is exceeded by ties at its edge only, and only where they all stay.", "名额只在边缘同分时才会超出，并且只在同分者全部保留时才会超出。"), (list, gradeOf) => QuotasHold(policy, list, gradeOf));
        yield return Graded("GRP-5", new BilingualText("Nobody has a grade above the one their points earn.", "无人的等次高于其积分所对应的等次。"), (list, gradeOf) =>
        {
            var wrong = list.Subjects.FirstOrDefault(subject => !subject.Exempt && policy.BandOf(subject.Points) is { } band && Array.IndexOf(grades, gradeOf[subject.Subject]) > Array.IndexOf(grades, band.Grade));
            return Said.Of(wrong is null, $"{wrong?.Subject} with {wrong?.Points}: {Spell(gradeOf)}", list.Subjects.Count > 0);
        });
        var pure = new PureLaws<PaidList>(lists, list => string.Join(", ", grade(list.Subjects) ?? []), list => list.Subjects.Count > 0);
        yield return pure.Again("GRP-6");
        yield return pure.Abroad("GRP-7");
        yield return pure.AtOnce("GRP-8");
    }

    private static Said QuotasHold(GradingPolicy policy, PaidList list, Dictionary<SubjectId, string?> gradeOf)
    {
        PaySubject[] graded = [.. list.Subjects.Where(subject => !subject.Exempt)];
        foreach (var quota in policy.Quotas)
        {
            PaySubject[] holders = [.. graded.Where(subject => gradeOf[subject.Subject] == quota.Grade)];
            var places = quota.PlacesAmong(graded.Length);
            var staysByTies = quota.Ties is QuotaTies.AllUp && places > 0 && holders.Count(holder => holder.Points > holders.Min(other => other.Points)) < places;
            if (holders.Length > places && !staysByTies)
                return Said.Broken($"{quota} among {graded.Length}: {Spell(gradeOf)}");
        }

        return graded.Length > 0 ? Said.Kept : Said.NotApplicable;
    }

    private static string Spell(Dictionary<SubjectId, string?> gradeOf) => string.Join(", ", gradeOf.Select(pair => $"{pair.Key} {pair.Value}"));
}
