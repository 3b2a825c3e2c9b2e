using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>A tally whose points had left their range kept the activity that did it, and a later deduction brought a total that no ledger held.</summary>
public class FaultedTallyTests
{
    [Fact]
    public void Post_AfterPointsLeftTheirRange_NeverCountsAPhantom()
    {
        var scheme = PointsScheme.Define("huge").Category("c")
            .Award("a", "c", rule => rule.For("more").WorthPerUnit(1))
            .Deduction("d", "c", rule => rule.For("less").WorthPerUnit(1))
            .Build();
        var worker = PersonId.From("w");
        var engine = PointsEngine.Create(scheme);
        var tally = engine.Open(worker, Period.Month(2026, 3));
        Activity Of(int id, string kind) => new(ActivityId.From(id), worker, kind, new(2026, 3, 2), Quantity.MaxValue);

        Assert.Equal(PostStatus.Counted, engine.Post(tally, Of(1, "more")).Status);
        Assert.Equal(PostStatus.Faulted, engine.Post(tally, Of(2, "more")).Status);
        var after = engine.Post(tally, Of(3, "less"));

        Assert.Equal((PostStatus.Faulted, Points.MaxValue), (after.Status, tally.Total));
    }
}
