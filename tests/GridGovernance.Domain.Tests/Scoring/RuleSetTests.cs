using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>What a set of custom rules takes, in which order it tells them, and what is found in it.</summary>
public class RuleSetTests
{
    [Fact]
    public void Rules_StandByIdThenVersion()
    {
        var rules = RuleSet.Of(new Named("b", "1"), new Named("a", "2"), new Named("c", "1"), new Named("a", "10"), new Named("a", "1"));

        Assert.Equal(["a 1", "a 10", "a 2", "b 1", "c 1"], rules.Rules.Select(rule => $"{rule.Id} {rule.Version}"));
    }

    [Fact]
    public void TryGet_FindsIdAndVersionTogether()
    {
        var rules = RuleSet.Of(new Named("a", "1"), new Named("a", "2"), new Named("b", "2"));

        Assert.True(rules.TryGet("a", "2", out var found));
        Assert.Equal(("a", "2"), (found.Id, found.Version));
        Assert.True(rules.TryGet("b", "2", out found));
        Assert.Equal(("b", "2"), (found.Id, found.Version));
        Assert.False(rules.TryGet("b", "1", out _));
        Assert.False(rules.TryGet("c", "2", out _));
        Assert.Throws<ArgumentNullException>("id", () => rules.TryGet(null!, "1", out _));
        Assert.Throws<ArgumentNullException>("version", () => rules.TryGet("a", null!, out _));
        Assert.Throws<ArgumentNullException>("id", () => RuleSet.Empty.TryGet(null!, "1", out _));
        Assert.Throws<ArgumentNullException>("version", () => RuleSet.Empty.TryGet("a", null!, out _));
    }

    [Fact]
    public void Of_ARuleThatCannotBeNamed_SaysSo()
    {
        Assert.Throws<ArgumentNullException>("rules", () => RuleSet.Of(null!));
        Assert.Throws<ArgumentNullException>("rules", () => RuleSet.Of(new Named("a", "1"), null!));
        Assert.Throws<ArgumentException>("rules", () => RuleSet.Of(new Named(" ", "1")));
        Assert.Throws<ArgumentException>("rules", () => RuleSet.Of(new Named("a", "")));
        Assert.Throws<ArgumentException>("rules", () => RuleSet.Of(new Named("a", "1") { Kinds = [] }));
        Assert.StartsWith("Rule a version 1 is given twice.", Assert.Throws<ArgumentException>("rules", () => RuleSet.Of(new Named("a", "1"), new Named("b", "1"), new Named("a", "1"))).Message, StringComparison.Ordinal);
    }

    private sealed class Named(string id, string version) : IPointsRule
    {
        public string Id => id;

        public string Version => version;

        public IReadOnlyList<ActivityKind> Kinds { get; init; } = ["patrol"];

        public RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(1);
    }
}
