using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Tests.Scoring;

namespace GridGovernance.Domain.Tests.Activities;

/// <summary>The sample scheme over the whole catalogue: the five directions are its categories, every kind is worth something, cards cost 5 and 10.</summary>
public class SampleNetSchemeTests
{
    private static readonly PointsScheme Scheme = SchemeSamples.Scheme(SchemeSamples.NetMonth);
    private static readonly PointsEngine Engine = PointsEngine.Create(Scheme);
    private static readonly SubjectId Worker = PersonId.From("worker");
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void Categories_AreTheFiveDirections_WithTheirNames()
    {
        Assert.Equal(["作用发挥", "机制创新", "达标争优", "服务升级", "亮点纷呈"], AppraisalDimensions.All.Select(dimension => dimension.Name().Chinese));
        Assert.Equal(AppraisalDimensions.All.Select(dimension => (dimension.Code(), dimension.Name().Chinese)), Scheme.Categories.Select(category => (category.Id, category.Title.Chinese)));
    }

    [Fact]
    public void Scheme_HasNoFindings() => Assert.Empty(Scheme.Warnings);

    [Fact]
    public void EveryKindOfTheCatalogue_CountsInItsDirection_AndNoOther()
    {
        foreach (var kind in ActivityKinds.All)
        {
            var activity = new Activity(ActivityId.From("a"), Worker, kind, Day, Quantity.One, kind == ActivityKinds.SupervisionCard ? ["card=red"] : ["verified"]);
            var statement = Engine.Score(Worker, Period.Month(2026, 3), [activity]).OrThrow();
            var direction = Assert.Single(statement.Categories, category => category.Total != Points.Zero);

            Assert.Equal(AppraisalDimensions.DimensionOf(kind)!.Value.Code(), direction.Category);
        }

        Assert.Null(AppraisalDimensions.DimensionOf("of-our-own"));
    }

    [Theory]
    [InlineData("card=normal", "60")]
    [InlineData("card=yellow", "55")]
    [InlineData("card=red", "50")]
    public void SupervisionCards_AreDeductions(string tag, string total) => Assert.Equal(Points.Parse(total),
        Engine.Score(Worker, Period.Month(2026, 3), [new(ActivityId.From("a"), Worker, ActivityKinds.SupervisionCard, Day, tags: [tag])]).OrThrow().Total);
}
