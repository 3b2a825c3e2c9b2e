using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Tests.Documents;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>A certificate that was printed must still be confirmed years later, on any machine: what is hashed, and how, changes with the semantics version only. So one of everything is pinned.</summary>
public class CertificateForEverTests
{
    private static readonly PointsScheme Scheme = PointsScheme.Define("ever", 3).Basis("test").Base(10).Category("duty")
        .Award("patrol", "duty", rule => rule.For("patrol").Worth(3)).Custom("flood.duty", "duty", "flood.duty", "2026-1", rule => rule.For("flood-duty")).Build();

    private static readonly ScoringOptions Options = new() { Calendar = WorkingCalendar.Build([new(2026, 3, 9)], [new(2026, 3, 14)]) };

    private static readonly ScoredSubject Subject = new(
        Worker,
        exempt: false,
        [DateSpan.Create(new(2026, 3, 20), new(2026, 3, 21)), DateSpan.Create(new(2026, 3, 30), null)],
        new Opening(Points.Parse("1.5"), [new("late", ActivityId.From("v-1"), VetoEffect.LowestGrade, new(2026, 1, 1), new(2026, 3, 31))], [new(-2, ActivityId.From("c-1")), new(Points.Parse("0.5"))]));

    private static readonly Activity[] Activities =
    [
        new(ActivityId.From("a-1"), Worker, "patrol", new(2026, 3, 2), Quantity.Parse("1.5"), ["river", "shift=night"], new(2026, 3, 2, 20, 0, 0, TimeSpan.FromHours(8)), PersonId.From("recorder")),
        new(ActivityId.From("a-2"), Worker, "patrol", new(2026, 3, 3)),
        new(ActivityId.From("a-3"), Worker, "patrol", new(2026, 3, 4)),
        new(ActivityId.From("a-3"), Worker, "patrol", new(2026, 3, 5)),
        new(ActivityId.From("a-" + new string('长', 62)), Worker, "patrol", new(2026, 3, 6)),
    ];

    [Fact]
    public void ACertificate_OfOneOfEverything_IsTheOneItAlwaysWas() => Assert.Equal("1:5f9dd807e3532db32c2fc18456651956ab724325c482efc7f7a4de03481456fa", Certificate(Subject, Activities));

    [Fact]
    public void ACertificate_OfTheSameInAnotherOrder_IsTheSame() => Assert.Equal(Certificate(Subject, Activities), Certificate(Subject, [.. Activities.Reverse()]));

    private static string Certificate(ScoredSubject subject, Activity[] activities)
    {
        var engine = PointsEngine.Create(Scheme, RuleSet.Of(new FloodDutyRule()));
        return engine.Certify(engine.ScoreAll(TheMonth, [subject], activities, Options), [subject], activities, Options)[0].Certificate.ToString();
    }
}
