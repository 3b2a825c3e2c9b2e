using OneOf;

namespace GridGovernance.Domain.Tests.Kernel;

public class OutcomeTests
{
    [Fact]
    public void ANullCase_IsRefused_BecauseItWouldClaimSuccess()
    {
        Assert.Throws<ArgumentNullException>(() => OneRefusal.Of((Done)null!));
        Assert.Throws<ArgumentNullException>(() => OneRefusal.Of((Obstacle)null!));
        Assert.Throws<ArgumentNullException>(() => TwoRefusals.Of((Done)null!));
        Assert.Throws<ArgumentNullException>(() => ThreeRefusals.Of((Done)null!));
        Assert.Throws<ArgumentNullException>(() => ThreeRefusals.Of((LastObstacle)null!));
    }

    [Fact]
    public void Succeeded_OnSuccess_GivesTheSuccessOnly()
    {
        Assert.True(TwoRefusals.Of(new Done(7)).Succeeded(out var done, out var refusal));
        Assert.Equal(7, done.At);
        Assert.Null(refusal);
        Assert.Equal(7, OneRefusal.Of(new Done(7)).OrThrow().At);
        Assert.Equal(7, ThreeRefusals.Of(new Done(7)).OrThrow().At);
    }

    [Fact]
    public void Succeeded_OnRefusal_GivesTheRefusalOnly()
    {
        Assert.False(ThreeRefusals.Of(new LastObstacle(3)).Succeeded(out var done, out var refusal));
        Assert.Null(done);
        Assert.Equal("test.last: 3 stands in the way", refusal.ToString());
        Assert.Equal("3 挡路", refusal.Describe(Language.Chinese));
    }

    [Fact]
    public void OrThrow_OnRefusal_NamesIt()
    {
        Assert.Equal("test.obstacle", Assert.Throws<RefusedException>(() => OneRefusal.Of(new Obstacle()).OrThrow()).Refusal.Code);
        Assert.Contains("test.obstacle", Assert.Throws<RefusedException>(() => TwoRefusals.Of(new Obstacle()).OrThrow()).Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => ThreeRefusals.Of(new LastObstacle(1)).OrThrow());
    }

    [Fact]
    public void BilingualText_WithAMissingLanguage_IsTheCallersBug()
    {
        Assert.Throws<ArgumentException>(() => new BilingualText("x", " "));
        Assert.Throws<ArgumentNullException>(() => new BilingualText(null!, "甲"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BilingualText("x", "甲").In((Language)2));
    }

    [Fact]
    public void Finding_IsOneLineInEitherLanguage()
    {
        var finding = Finding.Error("registry.orphan", "[3]", "152221", new("no parent", "没有上级"), new("add it", "补上"));

        Assert.Equal("$.rows[3]: registry.orphan 152221: no parent; add it", finding.Under("$.rows").ToString());
        Assert.Equal("[3]: registry.orphan 152221: 没有上级; 补上", finding.Describe(Language.Chinese));
        Assert.Equal("x.y: a; b", Finding.Warning("x.y", "", "", new("a", "甲"), new("b", "乙")).ToString());
        Assert.ThrowsAny<ArgumentException>(() => new Finding((FindingSeverity)2, "x", "", "", new("a", "甲"), new("b", "乙")));
    }

    [Fact]
    public void FindingsException_NamesEveryFinding()
    {
        var exception = new FindingsException([Finding.Error("a.a", "", "", new("a", "甲"), new("b", "乙")), Finding.Warning("b.b", "", "", new("a", "甲"), new("b", "乙"))]);

        Assert.Equal(2, exception.Message.Split('\n').Length);
        Assert.Equal(["a.a", "b.b"], exception.Findings.Select(finding => finding.Code));
    }

    private sealed record Done(int At);

    private sealed record Obstacle() : Refusal("test.obstacle")
    {
        protected override BilingualText Text => new("something stands in the way", "有障碍");
    }

    private sealed record SecondObstacle() : Refusal("test.second")
    {
        protected override BilingualText Text => new("something else stands in the way", "另有障碍");
    }

    private sealed record LastObstacle(int Value) : Refusal("test.last")
    {
        protected override BilingualText Text => new($"{Value} stands in the way", $"{Value} 挡路");
    }

    private sealed class OneRefusal : Outcome<Done, Obstacle>
    {
        private OneRefusal(OneOf<Done, Obstacle> outcome) : base(outcome) { }

        public static OneRefusal Of(OneOf<Done, Obstacle> outcome) => new(outcome);
    }

    private sealed class TwoRefusals : Outcome<Done, Obstacle, SecondObstacle>
    {
        private TwoRefusals(OneOf<Done, Obstacle, SecondObstacle> outcome) : base(outcome) { }

        public static TwoRefusals Of(OneOf<Done, Obstacle, SecondObstacle> outcome) => new(outcome);
    }

    private sealed class ThreeRefusals : Outcome<Done, Obstacle, SecondObstacle, LastObstacle>
    {
        private ThreeRefusals(OneOf<Done, Obstacle, SecondObstacle, LastObstacle> outcome) : base(outcome) { }

        public static ThreeRefusals Of(OneOf<Done, Obstacle, SecondObstacle, LastObstacle> outcome) => new(outcome);
    }
}
