using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The laws of one given scheme: those of scoring that its parts can break, on activities its rules listen to, and its own.</summary>
internal static class SchemeLaws
{
    /// <summary>Cases aimed at a rule that no case of all rules has reached.</summary>
    private const int Aimed = 200;

    /// <param name="scheme">The scheme.</param>
    /// <param name="rules">The custom rules it names.</param>
    /// <param name="sample">What makes those match.</param>
    /// <param name="write">Writes a scheme as its document; as the library does unless given.</param>
    public static IEnumerable<Law> Of(PointsScheme scheme, RuleSet rules, RuleSample sample, Func<PointsScheme, byte[]>? write = null)
    {
        var written = write ?? (document => document.ToJson());
        var cases = SchemePeriods.Of(scheme, rules, sample);
        foreach (var law in EngineLaws.Of(Scorers.Fast, cases, ofOneScheme: true).Where(law => Concerns(scheme, law.Id)))
            yield return law;
        yield return ForAll("SCH-1", new BilingualText("The scheme is read back from its document as it was, and written back byte for byte.", "方案从其文件读回后与原来相等，并逐字节写回。"), cases, period =>
        {
            var json = written(scheme);
            var again = PointsScheme.Parse(json);
            return Said.Of(again.Equals(scheme) && written(again).AsSpan().SequenceEqual(json), "the document reads as another scheme", period.Activities.Count > 0);
        });
        yield return Reached(scheme, cases, missed => SchemePeriods.Of(scheme, rules, sample, missed));
    }

    /// <summary>A law of scoring is left out where nothing in the scheme could make it speak.</summary>
    private static bool Concerns(PointsScheme scheme, string law) => law switch
    {
        "SCO-6" => Bounds(scheme),
        "SCO-7" => scheme.Rules.OfType<VetoRule>().Any(),
        "SCO-8" => scheme.IsMonotone,
        "SCO-11" => scheme.Floor is not null || scheme.Ceiling is not null,
        "SCO-14" or "SCO-16" => false,
        _ => true,
    };

    private static bool Bounds(PointsScheme scheme) => scheme.Categories.Any(category => category.Caps.Count > 0) || scheme.Rules.OfType<ScoredRule>().Any(rule => rule.Limits.Count > 0);

    /// <summary>
    /// Fails as vacuous where a rule matched in no case, not even in those made for it alone: then nothing is known of it, and the sample should name what makes it match.
    /// </summary>
    private static Law Reached(PointsScheme scheme, FsCheck.Arbitrary<ScoredPeriod> cases, Func<PointsRule, FsCheck.Arbitrary<ScoredPeriod>> aimedAt)
    {
        const string Id = "SCH-2";
        var sentence = new BilingualText("Every rule that gives, takes or vetoes matches somewhere.", "每条加分、扣分或一票否决的规则都有匹配之处。");
        return new(Id, sentence, options =>
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            LawResult Try(FsCheck.Arbitrary<ScoredPeriod> tried, LawOptions asked) => ForAll(Id, sentence, tried, period =>
            {
                foreach (var statement in period.Score().Statements)
                    reached.UnionWith(statement.Lines.Select(line => line.Rule).OfType<string>().Concat(statement.Vetoes.Select(veto => veto.Rule)));
                return Said.Kept;
            }).Check(asked);
            var inner = Try(cases, options);
            foreach (var missed in scheme.Rules.Where(rule => rule is ScoredRule or VetoRule && !reached.Contains(rule.Id)))
                Try(aimedAt(missed), options with { Cases = Math.Max(options.Cases, Aimed) });
            string[] missing = [.. scheme.Rules.Where(rule => rule is ScoredRule or VetoRule).Select(rule => rule.Id).Where(id => !reached.Contains(id))];
            return inner.Verdict is LawVerdict.Kept && missing.Length > 0
                ? inner with { Verdict = LawVerdict.Vacuous, Evidence = $"No case reached {string.Join(", ", missing)}; name in the sample what makes them match." } : inner;
        });
    }
}
