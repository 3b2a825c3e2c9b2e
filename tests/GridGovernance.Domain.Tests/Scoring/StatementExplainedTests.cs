using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>A statement is told by titles and bases where its scheme is known, and by ids where it is not.</summary>
public class StatementExplainedTests
{
    private static readonly PointsScheme Scheme = PointsScheme.Define("told").Title("Told", "讲述").Basis("Doc 1", null, new(2026, 1, 1))
        .Category("duty", category => category.Title("Duty", "勤务"))
        .Award("patrol", "duty", rule => rule.Title("Patrol", "巡查").Basis("4(1)").For("patrol").WorthPerUnit(2))
        .Award("watch", "duty", rule => rule.Title("Watch", "值守").Basis("7", "Doc 3").For("watch").Worth(1))
        .Multiplier("night", Factor.Parse("1.5"), rule => rule.Title("Night", "夜间").Basis("5", date: new(2026, 2, 1)).ToRules("patrol").When(RuleCondition.HasTag("night")))
        .Build();

    private static readonly PointsStatement Statement = Score(Scheme, Did("a", "patrol", 2, tags: "night"), Did("b", "watch", 3));

    private static PointsStatement Stored(PointsStatement statement)
    {
        Assert.True(PointsStatement.TryParse(statement.ToJson(), out var read, out _, out var findings), string.Join('\n', findings));
        return read;
    }

    [Fact]
    public void Explain_WithTheScheme_TellsTitlesAndWhatTheyRestOn()
    {
        const string english = """
            4  w1, 2026-03: total, by Told [Doc 1, 2026-01-01]
              4  Duty
                3  Patrol [Doc 1, art. 4(1), 2026-01-01] (a)
                  2  value
                  1  multiplied: × 1.5 Night [Doc 1, art. 5, 2026-02-01]
                1  Watch [Doc 3, art. 7] (b)

            """;

        Assert.Equal(english, Statement.Explain(Language.English).ToString());
        Assert.Equal(english, Stored(Statement).Explain(Language.English, Scheme).ToString());
        Assert.Equal("""
            4  w1,2026-03:总分,依据:讲述〔Doc 1,2026-01-01〕
              4  勤务
                3  巡查〔Doc 1,第4(1)条,2026-01-01〕(a)
                  2  分值
                  1  系数:× 1.5 夜间〔Doc 1,第5条,2026-02-01〕
                1  值守〔Doc 3,第7条〕(b)

            """, Statement.Explain(Language.Chinese).ToString());
    }

    [Fact]
    public void Explain_OfAStoredStatementWithoutItsScheme_TellsIds() => Assert.Equal("""
        4  w1, 2026-03: total
          4  duty
            3  patrol (a)
              2  value
              1  multiplied: night
            1  watch (b)

        """, Stored(Statement).Explain(Language.English).ToString());

    [Fact]
    public void Explain_UnderASchemeWithoutBasis_TellsTheRulesOwn()
    {
        var scheme = PointsScheme.Define("bare").Category("c").Award("a", "c", rule => rule.Basis("9").For("k").Worth(2)).Award("b", "c", rule => rule.For("l").Worth(1)).Build();

        var told = Score(scheme, Did("x", "k", 2), Did("y", "l", 2)).Explain(Language.English).Parts[0].Parts.Select(part => part.Text);

        Assert.Equal(["a [art. 9] (x)", "b (y)"], told);
    }

    [Fact]
    public void Explain_OfWhatBearsNoRule_LeavesTheNameOut()
    {
        var statement = new PointsStatement(new("other", 1), Worker, TheMonth, ExplanationLevel.Full, 3, null, false, false, [new("c", 3)],
            [new(LineKind.Award, 2, null, "c", ActivityId.From("x")), new(LineKind.Multiplier, 1, null, "c", ActivityId.From("x"))], []);

        Assert.Equal([" (x)", "value", "multiplied: "], [statement.Explain(Language.English).Parts[0].Parts[0].Text, .. statement.Explain(Language.English).Parts[0].Parts[0].Parts.Select(part => part.Text)]);
    }

    [Fact]
    public void Explain_WithASchemeThatDidNotScore_IsTheCallersBug()
    {
        Assert.Throws<ArgumentException>(() => Statement.Explain(Language.English, PointsScheme.Define("told", 2).Category("c").Award("a", "c", rule => rule.For("k").Worth(1)).Build()));
        Assert.Throws<ArgumentException>(() => Statement.Explain(Language.English, PointsScheme.Define("untold").Category("c").Award("a", "c", rule => rule.For("k").Worth(1)).Build()));
        Assert.ThrowsAny<ArgumentException>(() => Statement.Explain((Language)9));
    }
}
