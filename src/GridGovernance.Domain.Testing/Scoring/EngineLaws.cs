using FsCheck;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The laws of scoring. Each is a predicate over one scored period; the kit, the property tests and the planted faults all run these.</summary>
internal static partial class EngineLaws
{
    /// <param name="scorer">The engine.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="ofOneScheme">Whether the cases are of one given scheme: then a law need not speak, since the scheme may hold nothing it speaks of.</param>
    public static IEnumerable<Law> Of(IPeriodScorer scorer, Arbitrary<ScoredPeriod> cases, bool ofOneScheme = false)
    {
        Law ForAll(string id, BilingualText sentence, Arbitrary<ScoredPeriod> of, Func<ScoredPeriod, Said> check, int oneIn = 10) => LawCheck.ForAll(id, sentence, of, check, ofOneScheme ? Never : oneIn);

        yield return ForAll("SCO-1", new BilingualText("Fast and reference engine give the same statements and report the same findings.", "快速引擎与参照引擎给出相同的积分单，并报告相同的问题。"), cases, period => Agree(scorer.Score(period), Scorers.Reference.Score(period)));
        yield return ForAll("SCO-2", new BilingualText("The order of activities and subjects never changes a report.", "活动和对象的次序不改变报告。"), cases, period => SameInOtherOrders(scorer, period));
        yield return ForAll("SCO-3", new BilingualText("A record that comes again changes no statement.", "同一记录再次出现，不改变任何积分单。"), cases, period => SameWhenRepeated(scorer, period));
        yield return ForAll("SCO-4", new BilingualText("Parts merged by id equal the whole, also where they overlap.", "按标识合并的各部分等于整体，有重叠时也一样。"), cases, period => Agree(scorer.ScoreInParts(period), scorer.Score(period), exceptFor: "scoring.duplicate"));
        yield return ForAll("SCO-5", new BilingualText("Lines sum to categories and totals, and the total is the same at every level of explanation.", "明细之和等于类别和总分，总分在任何解释详细程度下都相同。"), cases, period => LevelsAgree(scorer, period));
        yield return ForAll("SCO-6", new BilingualText("Caps and limits bound every window of theirs, as a set.", "封顶和限额按集合约束其每一个窗口。"), cases, period => Each(scorer, period, WindowsAreBounded));
        yield return ForAll("SCO-7", new BilingualText("A veto to zero dominates: the total is the smaller of 0 and what it would have been.", "归零的一票否决优先：总分取 0 与原本总分中较小者。"), cases, period => Each(scorer, period, VetoDominates));
        yield return ForAll("SCO-8", new BilingualText("Adding a credit never lowers a total of a scheme that claims to be monotone.", "在声明单调的方案中，增加一项加分不会降低总分。"), cases, period => CreditsNeverLower(scorer, period), oneIn: 100);
        yield return ForAll("SCO-9", new BilingualText("Replay gives the same bytes, on any number of threads.", "重放得到相同的字节，与线程数无关。"), cases, period => SameBytes(scorer, period));
        yield return ForAll("SCO-10", new BilingualText("What was recorded after the instant asked for does not exist.", "所问时刻之后记录的，视为不存在。"), cases, period => LaterRecordsDoNotExist(scorer, period), oneIn: 50);
        yield return ForAll("SCO-11", new BilingualText("Before adjustments and vetoes the total lies between floor and ceiling.", "在调整和一票否决之前，总分介于保底和上限之间。"), cases, period => Each(scorer, period, FloorAndCeilingHold), oneIn: 20);
        yield return ForAll("SCO-12", new BilingualText("An id with two contents counts nowhere, in no version.", "一个标识有两种内容时，哪一种都不计。"), cases, period => ConflictsCountNowhere(scorer, period), oneIn: 20);
        yield return ForAll("SCO-13", new BilingualText("A subject's statement is the same alone and among others.", "一个对象的积分单，单独计算与一起计算相同。"), cases, period => SameAlone(scorer, period));
        yield return ForAll("SCO-14", new BilingualText("What a lone bound leaves of a window is the smaller of the bound and the sum: nothing is trimmed that did not have to be.", "单独一个界限在窗口中留下的，是界限与合计中较小者：不该扣减的不扣减。"), cases, period => Each(scorer, period, LoneBoundsTrimNoMore));
        yield return ForAll("SCO-15", new BilingualText("A suspended day earns nothing.", "停职之日不得分。"), cases, period => Each(scorer, period, SuspendedDaysEarnNothing), oneIn: 40);
        yield return ForAll("SCO-16", new BilingualText("A count limit keeps the largest: no trimmed value is larger than one it kept in the window.", "次数限额保留最大者：窗口中被扣减的值不大于保留的值。"), cases, period => Each(scorer, period, CountsKeepTheLargest), oneIn: 200);
    }

    /// <summary>Whether two reports say the same; the texts of findings are each engine's own.</summary>
    internal static Said Agree(ScoringReport left, ScoringReport right, string? exceptFor = null)
    {
        if (left.Statements.Count != right.Statements.Count)
            return Said.Broken($"{left.Statements.Count} against {right.Statements.Count} statements; findings {Spell(left.Findings)} against {Spell(right.Findings)}");
        for (var i = 0; i < left.Statements.Count; i++)
        {
            if (left.Statements[i] != right.Statements[i])
                return Said.Broken($"{Spell(left.Statements[i])}\nagainst\n{Spell(right.Statements[i])}");
        }

        var (found, other) = (Spell(left.Findings.Where(finding => finding.Code != exceptFor)), Spell(right.Findings.Where(finding => finding.Code != exceptFor)));
        return Said.Of(found == other, $"findings {found} against {other}", applies: left.Statements.Any(statement => statement.Lines.Count > 1));
    }

    internal static string Spell(PointsStatement statement) =>
        $"{statement} {statement.Scheme} {statement.Level} stars {statement.Stars} lowest {statement.LowestGrade} exempt {statement.Exempt} [{string.Join(' ', statement.Categories.Select(category => $"{category.Category} {category.Total}"))}]"
        + $"\n{string.Join('\n', statement.Lines)}\nvetoes {string.Join(", ", statement.Vetoes)}";

    /// <summary>Codes and paths, none twice: a subject with two faults and one with three both have no statement.</summary>
    private static string Spell(IEnumerable<Finding> findings) =>
        string.Join("; ", findings.Select(finding => finding.Code is "scoring.fault" ? finding.Code : $"{finding.Code} {finding.Path}").Distinct().Order(StringComparer.Ordinal));

    private static string Bytes(ScoringReport report) =>
        string.Join('\n', report.Statements.Select(statement => $"{Spell(statement)}\n{string.Join('\n', statement.Notes)}\n{string.Join('\n', statement.Findings)}")) + string.Join('\n', report.Findings);

    private static Said Each(IPeriodScorer scorer, ScoredPeriod period, Func<ScoredPeriod, PointsStatement, Said> law)
    {
        var applies = false;
        foreach (var statement in scorer.Score(period with { Options = period.Options with { Level = ExplanationLevel.Full } }).Statements)
        {
            var said = law(period, statement);
            if (said.Problem is not null)
                return Said.Broken($"{said.Problem}\n{Spell(statement)}");
            applies |= said.Applies;
        }

        return applies ? Said.Kept : Said.NotApplicable;
    }
}
