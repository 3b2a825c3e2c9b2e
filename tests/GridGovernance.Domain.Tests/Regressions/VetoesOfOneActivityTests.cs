using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>Where one activity raised two vetoes and another one a third, an unstable sort told the two in either order, so that a statement hung on how it was asked for. Found by SCO-23 and SCO-1, now and then.</summary>
public class VetoesOfOneActivityTests
{
    [Theory, InlineData(ExplanationLevel.Totals), InlineData(ExplanationLevel.Categories), InlineData(ExplanationLevel.Full)]
    public void AreToldInTheOrderOfTheScheme_AtEveryLevel(ExplanationLevel level)
    {
        var scheme = PointsScheme.Define("s").Veto("late.since", PeriodKind.Year, rule => rule.For("late").Between(new(2026, 3, 8)), VetoEffect.LowestGrade).Veto("late", PeriodKind.Year, rule => rule.For("late")).Build();
        var person = PersonId.From("p");
        Activity[] activities = [new(ActivityId.From("b"), person, "late", new(2026, 3, 8)), new(ActivityId.From("a"), person, "late", new(2026, 3, 2))];
        var options = ScoringOptions.Default with { Level = level };

        var report = PointsEngine.Create(scheme).ScoreAll(Period.Month(2026, 3), [new ScoredSubject(person)], activities, options);

        Assert.Equal(["late", "late.since", "late"], report.Statements[0].Vetoes.Select(veto => veto.Rule));
        Assert.Equal(new ReferencePointsEngine(scheme, RuleSet.Empty).ScoreAll(Period.Month(2026, 3), [new ScoredSubject(person)], activities, options).Statements, report.Statements);
    }
}
