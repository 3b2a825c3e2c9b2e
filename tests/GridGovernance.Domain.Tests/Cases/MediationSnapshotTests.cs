using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>CAS-5: a mediation goes to JSON and back to the same bytes at every step; a broken snapshot is refused with every finding; format 1 is read for ever.</summary>
public class MediationSnapshotTests
{
    private const string Format1 = """{"format":1,"id":"m-1","grid":"152221107202001","matter":"land-use","parties":["n-1","n-2"],"bodies":["committee","land-office"],"openedOn":"2020-08-10","days":30,"extensionDays":30,"steps":[{"step":"hold-session","on":"2020-08-12","bodies":["committee"],"parties":[],"days":0},{"step":"extend","on":"2020-08-13","bodies":[],"parties":["n-1","n-2"],"days":20},{"step":"agree","on":"2020-09-20","bodies":["committee","land-office"],"parties":["n-1","n-2"],"days":0}],"agreement":{"dispute":"where the boundary runs","terms":["along the ditch"],"performance":"posts are set","performedBy":"2020-10-01","signedBy":["n-1","n-2"],"witnessedBy":["committee","land-office"]}}""";

    private static readonly DateOnly Opened = new(2020, 8, 10);
    private static readonly PersonId First = PersonId.From("n-1"), Second = PersonId.From("n-2");
    private static readonly UnitId Committee = UnitId.From("committee"), LandOffice = UnitId.From("land-office");

    public static TheoryData<string> Lives => ["open", "session", "extended", "agreed", "refused", "expired"];

    private static JointMediation Live(string life)
    {
        var mediation = JointMediation.Open(MediationId.From("m-1"), GridCode.Parse("152221107202001"), "land-use", [First, Second], [Committee, LandOffice], Opened, MediationPolicy.CourtLinked).OrThrow();
        if (life is not "open")
            mediation.HoldSession([Committee], Opened.AddDays(2)).OrThrow();
        if (life is "extended" or "agreed" or "expired")
            mediation.Extend(20, [First, Second], Opened.AddDays(3)).OrThrow();
        _ = life switch
        {
            "agreed" => mediation.Agree(new("where the boundary runs", ["along the ditch"], "posts are set", new(2020, 10, 1), [First, Second], [Committee, LandOffice]), new(2020, 9, 20)),
            "refused" => mediation.RefuseBy(Second, Opened.AddDays(40)),
            "expired" => mediation.Expire(Opened.AddDays(51)),
            _ => null,
        };
        return mediation;
    }

    [Theory, MemberData(nameof(Lives))]
    public void Mediation_GoesToJsonAndBack_AndLivesOn(string life)
    {
        var json = Live(life).ToSnapshot().ToJson();

        Assert.True(JointMediationSnapshot.TryParse(json, out var snapshot, out _));
        Assert.True(JointMediation.TryRestore(snapshot, out var restored, out var findings), string.Join('\n', findings));
        Assert.Equal(json, restored.ToSnapshot().ToJson());
        var one = Live(life);
        Assert.Equal(one.HoldSession([LandOffice], Opened.AddDays(45)).Value, restored.HoldSession([LandOffice], Opened.AddDays(45)).Value, (left, right) => left.GetType() == right.GetType());
        Assert.Equal(one.ToSnapshot().ToJson(), restored.ToSnapshot().ToJson());
    }

    [Fact]
    public void Format1_IsReadForEver()
    {
        Assert.True(JointMediationSnapshot.TryParse(Format1, out var snapshot, out _));
        Assert.True(JointMediation.TryRestore(snapshot, out var restored, out _));

        Assert.Equal(Format1, restored.ToSnapshot().ToJson());
        Assert.Equal((MediationStage.Agreed, Opened.AddDays(50), 3), (restored.Stage, restored.LastDay, restored.Version));
    }

    [Fact]
    public void Mediation_FromABrokenSnapshot_IsRefusedWithEveryFinding()
    {
        Assert.True(JointMediationSnapshot.TryParse(Format1, out var whole, out _));

        Assert.Equal(["$.grid", "$.parties", "$.days"], PathsOf(whole with { Grid = "1522", Parties = ["n-1"], Days = 0 }));
        Assert.Equal(["$.agreement"], PathsOf(whole with { Agreement = whole.Agreement! with { Terms = [] } }));
        Assert.Equal(["$.steps[0]", "$.steps[2]"], PathsOf(whole with { Steps = [whole.Steps[0] with { Bodies = ["stranger"] }, whole.Steps[1], whole.Steps[2]] }));
        Assert.Equal(["$.steps[2]"], PathsOf(whole with { Agreement = null }));
        Assert.Equal(["$.agreement"], PathsOf(whole with { Steps = [whole.Steps[0]] }));
        Assert.Equal(["$.format"], PathsOf(whole with { Format = 2 }));
        Assert.False(JointMediationSnapshot.TryParse(Format1.Replace("\"matter\"", "\"mater\"", StringComparison.Ordinal), out _, out var findings));
        Assert.NotEmpty(findings);
    }

    private static IEnumerable<string> PathsOf(JointMediationSnapshot snapshot)
    {
        Assert.False(JointMediation.TryRestore(snapshot, out var restored, out var findings));
        Assert.Null(restored);
        return findings.Select(finding => finding.Path);
    }
}
