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
        Law ForAll(string id, string sentence, Arbitrary<ScoredPeriod> of, Func<ScoredPeriod, Said> check, int oneIn = 10) => LawCheck.ForAll(id, sentence, of, check, ofOneScheme ? Never : oneIn);

        yield return ForAll("SCO-1", "Fast and reference engine give the same statements and report the same findings.", cases, period => Agree(scorer.Score(period), Scorers.Reference.Score(period)));
        yield return ForAll("SCO-2", "The order of activities and subjects never changes a report.", cases, period => SameInOtherOrders(scorer, period));
        yield return ForAll("SCO-3", "A record that comes again changes no statement.", cases, period => SameWhenRepeated(scorer, period));
        yield return ForAll("SCO-4", "Parts merged by id equal the whole, also where they overlap.", cases, period => Agree(scorer.ScoreInParts(period), scorer.Score(period), exceptFor: "scoring.duplicate"));
        yield return ForAll("SCO-5", "Lines sum to categories and totals, and the total is the same at every level of explanation.", cases, period => LevelsAgree(scorer, period));
        yield return ForAll("SCO-6", "Caps and limits bound every window of theirs, as a set.", cases, period => Each(scorer, period, WindowsAreBounded));
        yield return ForAll("SCO-7", "A veto to zero dominates: the total is the smaller of 0 and what it would have been.", cases, period => Each(scorer, period, VetoDominates));
        yield return ForAll("SCO-8", "Adding a credit never lowers a total of a scheme that claims to be monotone.", cases, period => CreditsNeverLower(scorer, period), oneIn: 100);
        yield return ForAll("SCO-9", "Replay gives the same bytes, on any number of threads.", cases, period => SameBytes(scorer, period));
        yield return ForAll("SCO-10", "What was recorded after the instant asked for does not exist.", cases, period => LaterRecordsDoNotExist(scorer, period), oneIn: 50);
        yield return ForAll("SCO-11", "Before adjustments and vetoes the total lies between floor and ceiling.", cases, period => Each(scorer, period, FloorAndCeilingHold), oneIn: 20);
        yield return ForAll("SCO-12", "An id with two contents counts nowhere, in no version.", cases, period => ConflictsCountNowhere(scorer, period), oneIn: 20);
        yield return ForAll("SCO-13", "A subject's statement is the same alone and among others.", cases, period => SameAlone(scorer, period));
        yield return ForAll("SCO-14", "What a lone bound leaves of a window is the smaller of the bound and the sum: nothing is trimmed that did not have to be.", cases, period => Each(scorer, period, LoneBoundsTrimNoMore));
        yield return ForAll("SCO-15", "A suspended day earns nothing.", cases, period => Each(scorer, period, SuspendedDaysEarnNothing), oneIn: 40);
        yield return ForAll("SCO-16", "A count limit keeps the largest: no trimmed value is larger than one it kept in the window.", cases, period => Each(scorer, period, CountsKeepTheLargest), oneIn: 200);
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
