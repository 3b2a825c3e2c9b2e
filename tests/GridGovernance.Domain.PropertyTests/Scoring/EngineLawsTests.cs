using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Every law of scoring, on both engines, each a test of its own. Conditions, values and lines of every type are drawn, so a type that is evaluated nowhere trips SCO-25 here.</summary>
public class EngineLawsTests
{
    private static readonly LawSet Fast = LawsOf.Engine(Scorers.Fast).With(Pace.Options(300));
    private static readonly LawSet Reference = LawsOf.Engine(Scorers.Reference).With(Pace.Options(200));

    public static IEnumerable<object[]> Ids => Fast.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void TheFastEngine_Keeps(string law) => Fast.Check(law);

    [Theory, MemberData(nameof(Ids))]
    public void TheReferenceEngine_Keeps(string law) => Reference.Check(law);
}
