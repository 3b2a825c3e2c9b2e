using System.Text;
using GridGovernance.Domain;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Scoring;
using Microsoft.Extensions.DependencyInjection;

namespace Smoke;

/// <summary>The engine: built-in and custom rules, from a container and without, explained in both languages, certified, in columns and in parts.</summary>
internal static class Scores
{
    public static readonly PersonId Worker = PersonId.From("w-017");
    public static readonly Period March = Period.Month(2026, 3);

    public static readonly PointsScheme Scheme = PointsScheme.Define("patrols").Base(60)
        .Category("duty", category => category.CapCredits(10, PointsWindow.Period))
        .Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(4))
        .Custom("flood.duty", "duty", "flood.duty", "2026-1", rule => rule.For("flood-duty"))
        .Deduction("reply.late", "duty", rule => rule.For("late-reply").Worth(5))
        .Build();

    public static readonly RuleSet Rules = RuleSet.Of(new FloodDutyRule());

    private static readonly string[] Kinds = ["patrol", "patrol", "flood-duty", "late-reply", "patrol"];

    public static readonly Activity[] Activities =
        [.. Kinds.Select((kind, i) => new Activity(ActivityId.From(i), Worker, kind, new DateOnly(2026, 3, 2 + i), tags: ["level=II"]))];

    public static PointsStatement Statement => PointsEngine.Create(Scheme, Rules).Score(Worker, March, Activities).OrThrow();

    public static void Tell(TextWriter output)
    {
        using var provider = new ServiceCollection().AddGridGovernance().AddPointsEngine("town", Scheme, Rules).BuildServiceProvider();
        var engine = provider.GetRequiredKeyedService<PointsEngine>("town");
        var report = engine.ScoreAll(March, [Worker], Activities);
        output.WriteLine(report.Statements[0] == Statement);
        output.WriteLine(Encoding.UTF8.GetString(Statement.ToJson()));
        output.WriteLine(Statement.Explain(Language.English, Scheme));
        output.WriteLine(Statement.Explain(Language.Chinese, Scheme));
        foreach (var certified in engine.Certify(report, [Worker], Activities))
            output.WriteLine(certified.Certificate);

        var (early, late) = (engine.Begin(March), engine.Begin(March));
        early.Add(Activities.AsSpan(0, 2));
        late.Add(Activities.AsSpan(1));
        early.MergeFrom(late);
        output.WriteLine(early.Finish([Worker]).Statements[0] == Statement);
    }

    private sealed class FloodDutyRule : IPointsRule
    {
        public string Id => "flood.duty";
        public string Version => "2026-1";
        public IReadOnlyList<ActivityKind> Kinds => ["flood-duty"];

        public RuleAnswer Evaluate(Activity activity) => activity.Tag("level") is "II" ? RuleAnswer.Worth(5) : RuleAnswer.NoMatch("level", "II", activity.Tag("level") ?? "none");
    }
}
