using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Several multipliers on one activity, in every way into the engine: tables of factors must say what the stages say.</summary>
public class StackingTests
{
    private static readonly SubjectId Worker = PersonId.From("w1");
    private static readonly Period Month = Period.Month(2026, 3);
    private static readonly ScoredSubject[] Everyone = [ScoredSubject.Of(Worker)];

    /// <summary>Factors, stacking, and what 4 points (fixed, by band, or 2 for each of two units) come to.</summary>
    public static TheoryData<string, MultiplierStacking, string> Cases => new()
    {
        { "1.5 2", MultiplierStacking.Multiply, "12" }, { "1.5 2", MultiplierStacking.Highest, "8" }, { "2 1.5", MultiplierStacking.Highest, "8" },
        { "0.5 0.25", MultiplierStacking.Highest, "2" }, { "1.5 2 0.5", MultiplierStacking.Multiply, "6" }, { "0.5 3 2", MultiplierStacking.Highest, "12" },
        { "1.1 1.1 1.1 1.1", MultiplierStacking.Multiply, "5.8564" }, { "1.1 1.2 1.3 1.4 1.5", MultiplierStacking.Multiply, "14.4144" }, { "1.1 1.2 1.3 1.5 1.4", MultiplierStacking.Highest, "6" },
        { "2 0", MultiplierStacking.Multiply, "0" }, { "0 2", MultiplierStacking.Highest, "8" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Total_UnderSeveralMultipliers_IsTheSameInAllWays(string factors, MultiplierStacking stacking, string expected)
    {
        foreach (var worth in new Action<ValuedRuleBuilder>[] { rule => rule.Worth(4), rule => rule.WorthPerUnit(2), rule => rule.WorthPerUnit(3, 4), rule => rule.WorthByBand((Quantity.Zero, 1), (Quantity.Of(2), 4)) })
        {
            Assert.All(Totals(SchemeOf(factors, stacking, worth, isCredit: true)), total => Assert.Equal(Points.Parse(expected), total));
            Assert.All(Totals(SchemeOf(factors, stacking, worth, isCredit: false)), total => Assert.Equal(Points.Zero - Points.Parse(expected), total));
        }
    }

    private static PointsScheme SchemeOf(string factors, MultiplierStacking stacking, Action<ValuedRuleBuilder> worth, bool isCredit)
    {
        var scheme = PointsScheme.Define("stacking").Stack(stacking).Category("c");
        Action<ValuedRuleBuilder> rule = with => worth(with.For("patrol"));
        scheme = isCredit ? scheme.Award("patrol", "c", rule) : scheme.Deduction("patrol", "c", rule);
        foreach (var (factor, i) in factors.Split(' ').Select((factor, i) => (Factor.Parse(factor), i)))
            scheme = scheme.Multiplier($"m{i}", factor, with => (i % 2 == 0 ? with.ToRules("patrol") : with.ToCategories("c")).ToDeductionsToo());
        return scheme.Build();
    }

    private static IEnumerable<Points> Totals(PointsScheme scheme)
    {
        var engine = PointsEngine.Create(scheme);
        var activity = new Activity(ActivityId.From("a"), Worker, "patrol", new(2026, 3, 2), Quantity.Of(2));
        foreach (var level in Enum.GetValues<ExplanationLevel>())
            yield return engine.Score(Worker, Month, [activity], new() { Level = level }).OrThrow().Total;
        var run = engine.BeginColumns(Month, Everyone);
        run.Add(new ActivityBatch([0], [run.IndexOf("patrol")], [activity.OccurredOn], [activity.Quantity]));
        yield return run.Finish().Totals[0];
        yield return engine.Post(engine.Open(Worker, Month), activity).Total;
    }
}
