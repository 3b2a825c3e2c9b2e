using System.Text;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

public class PointsCertificateTests
{
    private static readonly PointsEngine Engine = PointsEngine.Create(PointsScheme.Define("p").Basis("test").Base(10).Category("c").Award("a", "c", r => r.For("k").Worth(3)).Build());

    private static readonly Activity[] Activities = [Did("a", "k", 1), Did("b", "k", 2), Did("b", "k", 2)];

    private static CertifiedStatement Certified => Engine.Certify(Engine.ScoreAll(TheMonth, [Worker], Activities), [Worker], Activities)[0];

    [Fact]
    public void Verify_OfTheSameInputsInAnotherOrder_Confirms() =>
        Assert.Equal(Verification.Confirmed, Engine.Verify([Certified], [Worker], Activities.Reverse())[0]);

    [Fact]
    public void Verify_AfterARoundTripThroughJson_Confirms()
    {
        var (statement, certificate) = (Certified.Statement, Certified.Certificate);

        Assert.True(PointsStatement.TryParse(statement.ToJson(certificate), out var read, out var carried, out var findings), string.Join('\n', findings));
        Assert.Equal(statement, read);
        Assert.Equal(statement.ToJson(certificate), read.ToJson(carried));
        Assert.Equal(Verification.Confirmed, Engine.Verify([new(read, carried!.Value)], [Worker], Activities)[0]);
    }

    [Fact]
    public void Verify_WhenAnActivityIsMissingOrAnotherEngineCertified_SaysSo()
    {
        var foreign = PointsCertificate.Parse("2:" + Certified.Certificate.Hash, null);

        Assert.Equal(Verification.Refuted, Engine.Verify([Certified], [Worker], Activities[1..])[0]);
        Assert.Equal(Verification.Refuted, Engine.Verify([Certified], [new ScoredSubject(Worker, opening: new Opening(vetoes: [new("v", ActivityId.From("x"), VetoEffect.Zero, new(2025, 1, 1), new(2025, 1, 31))]))], Activities)[0]);
        Assert.Equal(Verification.OtherSemanticsVersion, Engine.Verify([Certified with { Certificate = foreign }], [Worker], Activities)[0]);
    }

    [Fact]
    public void TryParse_OfAStatementThatDoesNotAddUp_RefusesIt()
    {
        var json = Encoding.UTF8.GetString(Certified.Statement.ToJson()).Replace("\"total\":16,\"categories\"", "\"total\":17,\"categories\"", StringComparison.Ordinal);

        Assert.False(PointsStatement.TryParse(Encoding.UTF8.GetBytes(json), out _, out _, out var findings));
        Assert.Equal("statement.unreadable", Assert.Single(findings).Code);
    }
}
