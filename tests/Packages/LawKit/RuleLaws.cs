using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;

namespace LawKit;

/// <summary>A rule as it should be: every law is kept.</summary>
public class SoundRule
{
    private static readonly LawSet Laws = LawsOf.Rule(new PatrolRule(), sample => sample.Tag("shift", "day", "night"));
    public static IEnumerable<object[]> Ids => Laws.Ids;
    [Theory, MemberData(nameof(Ids))] public void Keeps(string law) => Laws.Check(law);

    private sealed class PatrolRule : IPointsRule
    {
        public string Id => "patrol.shift";
        public string Version => "1";
        public IReadOnlyList<ActivityKind> Kinds => ["patrol"];

        public RuleAnswer Evaluate(Activity activity) => activity.Tag("shift") switch
        {
            "day" => RuleAnswer.Worth(2),
            "night" => RuleAnswer.Worth(3),
            var other => RuleAnswer.NoMatch("shift", "day or night", other ?? "none"),
        };
    }
}

/// <summary>The same rule with a planted fault: whoever writes it down late in the day earns more.</summary>
public class FaultyRule
{
    private static readonly LawSet Laws = LawsOf.Rule(new LateClerkRule(), sample => sample.Tag("shift", "day", "night"));
    public static IEnumerable<object[]> Ids => Laws.Ids;
    [Theory, MemberData(nameof(Ids))] public void Keeps(string law) => Laws.Check(law);

    private sealed class LateClerkRule : IPointsRule
    {
        public string Id => "patrol.shift";
        public string Version => "1";
        public IReadOnlyList<ActivityKind> Kinds => ["patrol"];

        public RuleAnswer Evaluate(Activity activity) => activity.Tag("shift") is null
            ? RuleAnswer.NoMatch("shift", "day or night", "none")
            : RuleAnswer.Worth(activity.RecordedAt is { Hour: >= 12 } ? 3 : 2);
    }
}
