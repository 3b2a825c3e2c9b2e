using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using OneOf;

namespace GridGovernance.Domain.Tests.CheckIns;

/// <summary>CHK-2: every state of a community's need is visited; claimed is not resolved, and only a resolved one is at its end.</summary>
public class NeedExploration
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly NeedId Lamp = NeedId.From("lamp");
    private static readonly SubjectId Office = UnitId.From("office"), Member = PersonId.From("member"), Stranger = PersonId.From("stranger");

    private static readonly (string, Func<CommunityRegister, IOneOf>)[] Commands =
    [
        ("List again", register => register.List(Lamp, Day)),
        ("Claim by an organisation", register => register.Claim(Lamp, Office, Day)),
        ("Claim by who has not checked in", register => register.Claim(Lamp, Stranger, Day)),
        ("Claim before it was listed", register => register.Claim(Lamp, Office, Day.AddDays(-1))),
        ("Claim of an unknown need", register => register.Claim(NeedId.From("unknown"), Office, Day)),
        ("ReportDone by the claimant", register => register.ReportDone(Lamp, Office, Day)),
        ("ReportDone by another", register => register.ReportDone(Lamp, Member, Day)),
        ("Appraise, satisfied", register => register.Appraise(Lamp, true, Day)),
        ("Appraise, not satisfied", register => register.Appraise(Lamp, false, Day)),
        ("Relist", register => register.Relist(Lamp, Day)),
        ("Relist before the last step", register => register.Relist(Lamp, Day.AddDays(-1))),
        ("Relist an unknown need", register => register.Relist(NeedId.From("unknown"), Day)),
    ];

    private static readonly StateExploration<CommunityRegister, NeedStage, (NeedStage, bool?)> Seen = new(
        Listed, Commands, register => (Need(register).Stage, Need(register).IsSatisfied), register => Need(register).Stage, register => register.ToSnapshot().ToJson());

    private static CommunityRegister Listed()
    {
        var register = CommunityRegister.Open(DivisionCode.Parse("152221100001"), new());
        register.CheckIn(Office, CheckInOrigin.InTheBanner, Day).OrThrow();
        register.CheckIn(Member, CheckInOrigin.FromOutside, Day).OrThrow();
        register.List(Lamp, Day).OrThrow();
        return register;
    }

    private static Need Need(CommunityRegister register) => register.Needs.Single();

    [Fact]
    public void EveryStage_IsReached_AndOnlyResolvedIsADeadEnd()
    {
        Assert.Equal(Enum.GetValues<NeedStage>(), Seen.Stages);
        Assert.Equal([NeedStage.Appraised], Seen.DeadEnds);
        Assert.Contains((NeedStage.Appraised, "Relist", NeedStage.Listed), Seen.Steps);
        Assert.Equal(5, Seen.StateCount);
    }

    [Fact]
    public void EveryRefusal_ChangesNothing() => Assert.Empty(Seen.Wrong);

    [Fact]
    public void Document_IsWhatWasSeen() => DocumentedStates.Hold("CheckIns", "STATES.md", Seen.Document("The states of a need", "List"));
}
