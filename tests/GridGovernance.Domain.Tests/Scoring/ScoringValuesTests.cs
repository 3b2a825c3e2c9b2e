using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Activities, answers and lines are equal when they say the same; each part that differs tells two apart.</summary>
public class ScoringValuesTests
{
    private static Activity Full(string id = "a", string who = "w1", string kind = "k", int day = 2, int quantity = 3, string tag = "t", int? hour = 9, string? recorder = "r1") =>
        new(ActivityId.From(id), PersonId.From(who), kind, new(2026, 3, day), Quantity.Of(quantity), [tag], hour is { } at ? new DateTimeOffset(2026, 3, 2, at, 0, 0, TimeSpan.Zero) : null, recorder is null ? null : PersonId.From(recorder));

    [Fact]
    public void Activity_EqualsWhatSaysTheSame()
    {
        var (one, same) = (Full(), Full());
        Activity[] others = [Full(id: "b"), Full(who: "w2"), Full(kind: "l"), Full(day: 3), Full(quantity: 4), Full(tag: "u"), Full(recorder: "r2"), Full(recorder: null)];

        Assert.True(one.Equals(one) && one.Equals(same) && one.Equals((object)same) && one.SaysTheSameAs(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.All(others, other => Assert.False(one.Equals(other) || one.SaysTheSameAs(other)));
        Assert.All([Full(hour: 10), Full(hour: null)], later => Assert.True(one.SaysTheSameAs(later) && !one.Equals(later)));
        Assert.False(one.Equals(null) || one.Equals((object)"a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=x")]
    [InlineData("a;b")]
    [InlineData("a\n")]
    [InlineData(null)]
    public void Activity_WithATagThatIsNone_IsTheCallersBug(string? tag)
    {
        Assert.False(Activity.IsTag(tag));
        Assert.Throws<ArgumentException>(() => new Activity(ActivityId.From("a"), Worker, "k", new(2026, 3, 2), tags: [tag!]));
    }

    [Fact]
    public void Answer_EqualsWhatAnswersTheSame()
    {
        var (worth, no) = (RuleAnswer.Worth(3), RuleAnswer.NoMatch("level", "II", "none"));
        RuleAnswer[] others = [default, RuleAnswer.Worth(0), RuleAnswer.Worth(4), RuleAnswer.NoMatch("depth", "II", "none"), RuleAnswer.NoMatch("level", "I", "none"), RuleAnswer.NoMatch("level", "II", "I")];

        Assert.True(worth == RuleAnswer.Worth(3) && worth.Equals((object)RuleAnswer.Worth(3)) && no == RuleAnswer.NoMatch("level", "II", "none"));
        Assert.Equal(worth.GetHashCode(), RuleAnswer.Worth(3).GetHashCode());
        Assert.All(others, other => Assert.True(worth != other && no != other && !worth.Equals((object)other)));
        Assert.False(worth.Equals("3") || worth.Equals(null));
        Assert.Equal(["no answer", "3", "level: required II, actual none"], new[] { default, worth, no }.Select(answer => answer.ToString()));
    }

    [Fact]
    public void Line_EqualsWhatSaysTheSame()
    {
        StatementLine Of(LineKind kind = LineKind.Award, int amount = 2, string? rule = "r", string? category = "c", string? activity = "a") =>
            new(kind, amount, rule, category, activity is null ? null : ActivityId.From(activity));
        StatementLine[] others = [default, Of(LineKind.Deduction), Of(amount: 3), Of(rule: "s"), Of(rule: null), Of(category: "d"), Of(category: null), Of(activity: "b"), Of(activity: null)];

        Assert.True(Of() == Of() && Of().Equals((object)Of()));
        Assert.Equal(Of().GetHashCode(), Of().GetHashCode());
        Assert.All(others, other => Assert.True(Of() != other && !Of().Equals((object)other)));
        Assert.False(Of().Equals("Award") || Of().Equals(null));
    }

    [Fact]
    public void Statement_EqualsWhatSaysTheSame()
    {
        PointsStatement Of(string scheme = "s", string who = "w", int month = 3, ExplanationLevel level = ExplanationLevel.Categories, int total = 2, int? stars = 1, bool lowest = false, bool exempt = false, string category = "c", bool veto = false) =>
            new(new(scheme, 1), PersonId.From(who), Period.Month(2026, month), level, total, stars, lowest, exempt, [new(category, total - 1)], [new(LineKind.Base, 1)],
                veto ? [new("v", ActivityId.From("a"), VetoEffect.LowestGrade, new(2026, 3, 1), new(2026, 3, 31))] : []);
        PointsStatement[] others = [Of("t"), Of(who: "x"), Of(month: 4), Of(level: ExplanationLevel.Totals), Of(total: 3), Of(stars: 2), Of(stars: null), Of(lowest: true), Of(exempt: true), Of(category: "d"), Of(veto: true)];

        Assert.True(Of() == Of() && Of().Equals((object)Of()) && !(Of() != Of()) && (PointsStatement?)null == null);
        Assert.Equal(Of().GetHashCode(), Of().GetHashCode());
        Assert.All(others, other => Assert.True(Of() != other && !Of().Equals((object)other)));
        Assert.True(Of() != null && null != Of() && !Of().Equals("w"));
    }

    [Fact]
    public void Suspensions_StandEarliestFirst_TheShorterBeforeTheLonger()
    {
        DateSpan[] spans = [DateSpan.Create(new(2026, 3, 5)), DateSpan.Create(new(2026, 3, 5), new(2026, 3, 9)), DateSpan.Create(new(2026, 3, 5), new(2026, 3, 6)), DateSpan.Create(new(2026, 3, 1), new(2026, 3, 30))];

        var listed = new ScoredSubject(PersonId.From("w1"), suspensions: [.. spans, spans[0]]).Suspensions;

        Assert.Equal([spans[3], spans[2], spans[1], spans[0]], listed);
    }

    [Fact]
    public void VetoesOfAnOpening_StandByRuleActivityDaysAndEffect_NoneTwice()
    {
        static VetoInForce Veto(string rule, string activity, int from, int until, VetoEffect effect) => new(rule, ActivityId.From(activity), effect, new(2026, 3, from), new(2026, 3, until));
        VetoInForce[] inOrder =
        [
            Veto("a", "z", 9, 9, VetoEffect.LowestGrade),
            Veto("b", "x", 9, 9, VetoEffect.LowestGrade),
            Veto("b", "y", 1, 9, VetoEffect.LowestGrade),
            Veto("b", "y", 2, 3, VetoEffect.LowestGrade),
            Veto("b", "y", 2, 4, VetoEffect.Zero),
            Veto("b", "y", 2, 4, VetoEffect.LowestGrade),
        ];

        Assert.Equal(inOrder, new Opening(vetoes: inOrder.Reverse().Append(inOrder[0])).Vetoes);
        Assert.Equal(inOrder, new Opening(vetoes: inOrder).Vetoes);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a=1", true)]
    [InlineData("b=2", true)]
    [InlineData("b", true)]
    [InlineData("a=2", false)]
    [InlineData("c", false)]
    public void HasTag_KnowsNamesAndWholeTags(string asked, bool expected)
    {
        var activity = new Activity(ActivityId.From("a"), PersonId.From("w1"), "k", new(2026, 3, 2), tags: ["b=2", "a=1", "b=1"]);

        Assert.Equal(expected, activity.HasTag(asked));
        Assert.Equal(["a=1", "b=1", "b=2"], activity.Tags);
        Assert.Equal("1", activity.Tag("b"));
    }
}
