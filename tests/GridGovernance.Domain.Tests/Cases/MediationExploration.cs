using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;
using OneOf;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>CAS-5: every state of a court-linked mediation is visited; it ends by agreement, refusal or time, and by nothing else.</summary>
public class MediationExploration
{
    private static readonly DateOnly Opened = new(2020, 8, 10);
    private static readonly PersonId First = PersonId.From("neighbour-1"), Second = PersonId.From("neighbour-2"), Stranger = PersonId.From("stranger");
    private static readonly UnitId Branch = UnitId.From("party-branch"), LandOffice = UnitId.From("land-office");

    private static readonly (string, Func<JointMediation, IOneOf>)[] Commands =
    [
        ("HoldSession", mediation => mediation.HoldSession([Branch], Opened.AddDays(3))),
        ("HoldSession before the opening", mediation => mediation.HoldSession([Branch], Opened.AddDays(-1))),
        ("HoldSession in the second month", mediation => mediation.HoldSession([Branch], Opened.AddDays(40))),
        ("HoldSession with a stranger", mediation => mediation.HoldSession([UnitId.From("stranger")], Opened.AddDays(3))),
        ("Extend, asked by all", mediation => mediation.Extend(30, [First, Second], Opened.AddDays(3))),
        ("Extend, asked by one", mediation => mediation.Extend(30, [First], Opened.AddDays(3))),
        ("Extend by 31 days", mediation => mediation.Extend(31, [First, Second], Opened.AddDays(3))),
        ("Agree", mediation => mediation.Agree(Signed(First, Second), Opened.AddDays(3))),
        ("Agree in the second month", mediation => mediation.Agree(Signed(First, Second), Opened.AddDays(40))),
        ("Agree, one party unsigned", mediation => mediation.Agree(Signed(First), Opened.AddDays(40))),
        ("RefuseBy a party", mediation => mediation.RefuseBy(Second, Opened.AddDays(40))),
        ("RefuseBy a stranger", mediation => mediation.RefuseBy(Stranger, Opened.AddDays(40))),
        ("Expire after a month", mediation => mediation.Expire(Opened.AddDays(31))),
        ("Expire after two months", mediation => mediation.Expire(Opened.AddDays(61))),
    ];

    private static readonly StateExploration<JointMediation, MediationStage, (MediationStage, DateOnly, DateOnly?, bool)> Seen = new(
        () => JointMediation.Open(MediationId.From("m-1"), GridCode.Parse("152221107202001"), "land-use", [First, Second], [Branch, LandOffice], Opened, MediationPolicy.CourtLinked).OrThrow(),
        Commands, mediation => (mediation.Stage, mediation.LastDay, mediation.Version == 0 ? null : mediation.History[^1].On, mediation.History.Any(taken => taken.Step is MediationStep.HoldSession)),
        mediation => mediation.Stage, mediation => mediation.ToSnapshot().ToJson());

    private static MediationAgreement Signed(params PersonId[] parties) =>
        new("where the boundary runs", ["along the old ditch"], "the posts are set together", Opened.AddDays(90), parties, [Branch, LandOffice]);

    [Fact]
    public void EveryStage_IsReached_AndAllButOpenAreDeadEnds()
    {
        Assert.Equal(Enum.GetValues<MediationStage>(), Seen.Stages);
        Assert.Equal([MediationStage.Agreed, MediationStage.RefusedByParty, MediationStage.TimeExpired], Seen.DeadEnds);
    }

    [Fact]
    public void EveryRefusal_ChangesNothing() => Assert.Empty(Seen.Wrong);

    [Fact]
    public void NoMediation_ComesBackFromItsEnd() => Assert.DoesNotContain(Seen.Steps, step => step.From is not MediationStage.Open);

    [Fact]
    public void Document_IsWhatWasSeen() => DocumentedStates.Hold("Cases", "MEDIATION-STATES.md", Seen.Document("The states of a joint mediation, linked to a court", "Open"));
}
