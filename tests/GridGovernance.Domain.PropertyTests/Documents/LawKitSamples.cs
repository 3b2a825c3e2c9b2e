using System.Collections.Frozen;
using FsCheck.Xunit;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Pairing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>Flood duty is worth what the county's table says for the flood's level.</summary>
public sealed class FloodDutyRule : IPointsRule
{
    private static readonly FrozenDictionary<string, int> WorthByLevel = new Dictionary<string, int> { ["I"] = 8, ["II"] = 5 }.ToFrozenDictionary();

    public string Id => "flood.duty";
    public string Version => "2026-1";
    public IReadOnlyList<ActivityKind> Kinds => ["flood-duty"];

    public RuleAnswer Evaluate(Activity activity) =>
        activity.Tag("level") is { } level && WorthByLevel.TryGetValue(level, out var worth)
            ? RuleAnswer.Worth(worth)
            : RuleAnswer.NoMatch(condition: "level", required: "I or II", actual: activity.Tag("level") ?? "none");
}

public class FloodDutyRuleLaws
{
    private static readonly LawSet Laws = LawsOf.Rule(new FloodDutyRule(), sample => sample.Tag("level", "I", "II", "III"));
    public static IEnumerable<object[]> Ids => Laws.Ids;
    [Theory, MemberData(nameof(Ids))] public void Keeps(string law) => Laws.Check(law);
}

/// <summary>The other samples of the kit's README.</summary>
public class LawKitSamples
{
    [Fact]
    public void Console_ShowsAReport()
    {
        using var console = new StringWriter();

        var report = LawsOf.Rule(new FloodDutyRule(), sample => sample.Tag("level", "I", "II")).CheckAll();
        console.WriteLine(report);                       // one paragraph a law: id, sentence, verdict, counterexample
        var exitCode = report.AllKept ? 0 : 1;

        Assert.Equal(0, exitCode);
        Assert.StartsWith("RUL-1 ", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Planner_AgreesWithTryingEverything()
    {
        Agreement.Between(world => new PairingPlanner().Plan(world.Case).Total, world => ReferencePairing.Of(world.Case).Total, PairingWorlds.AnyWorld()).Check("AGR-1");
    }

    [Property(Arbitrary = [typeof(ScoringValues)], MaxTest = 50)]
    public bool Nobody_earns_more_than_the_ceiling(ScoredPeriod period) =>
        period.Score().Statements.All(statement => period.Scheme.Ceiling is not { } ceiling
            || statement.Total <= ceiling || statement.Lines.Any(line => line.Kind is LineKind.Adjustment) || statement.Level is ExplanationLevel.Totals);

    [Fact]
    public void Oracle_AgreesWithTheEngine()
    {
        var scheme = PointsScheme.Define("sample").Category("duty").Award("patrol", "duty", rule => rule.For(ActivityKind.Parse("patrol")).Worth(2)).Build();
        Activity[] activities = [new(ActivityId.From("a-1"), PersonId.From("p-1"), ActivityKind.Parse("patrol"), new(2026, 3, 2))];

        var fast = PointsEngine.Create(scheme).Score(PersonId.From("p-1"), Period.Month(2026, 3), activities).OrThrow();
        var slow = new ReferencePointsEngine(scheme).Score(PersonId.From("p-1"), Period.Month(2026, 3), activities).OrThrow();

        Assert.Equal(slow, fast);
    }
}
