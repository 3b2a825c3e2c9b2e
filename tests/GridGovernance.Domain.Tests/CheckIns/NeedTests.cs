using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.CheckIns;

/// <summary>A need equals another that says the same: every step tells it apart from what it was, and every part that differs tells two needs apart.</summary>
public class NeedTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    private static Need Lived(string id = "lamp", string community = "152221100001", NeedKind kind = NeedKind.Issue, int listed = 0, int steps = 3, string by = "unit:office", int claimed = 1, int done = 2, int appraised = 3, bool satisfied = true)
    {
        var register = CommunityRegister.Open(DivisionCode.Parse(community), new CheckInPolicy());
        foreach (var subject in new SubjectId[] { UnitId.From("office"), UnitId.From("bureau") })
            register.CheckIn(subject, CheckInOrigin.InTheBanner, Day.AddDays(-1)).OrThrow();
        var need = NeedId.From(id);
        register.List(need, Day.AddDays(listed), kind).OrThrow();
        if (steps > 0)
            register.Claim(need, SubjectId.Parse(by), Day.AddDays(claimed)).OrThrow();
        if (steps > 1)
            register.ReportDone(need, SubjectId.Parse(by), Day.AddDays(done)).OrThrow();
        if (steps > 2)
            register.Appraise(need, satisfied, Day.AddDays(appraised)).OrThrow();
        if (steps > 3)
            register.Relist(need, Day.AddDays(appraised)).OrThrow();
        return register.Needs.Single();
    }

    [Fact]
    public void Equals_ToOneThatSaysTheSame_Holds()
    {
        Assert.Equal(Lived(), Lived());
        Assert.Equal(Lived().GetHashCode(), Lived().GetHashCode());
        Assert.Equal(Lived(steps: 4, satisfied: false), Lived(steps: 4, satisfied: false));
        Assert.False(Lived().Equals(null));
        Assert.Equal((DivisionCode.Parse("152221100001"), Day, true), (Lived().Community, Lived().ListedOn, Lived().IsResolved));
    }

    [Fact]
    public void Equals_WithAnyPartThatDiffers_DoesNotHold()
    {
        Need[] others =
        [
            Lived(id: "roof"), Lived(community: "152221100002"), Lived(kind: NeedKind.Project), Lived(listed: -1), Lived(steps: 0), Lived(steps: 1), Lived(steps: 2),
            Lived(by: "unit:bureau"), Lived(claimed: 0), Lived(done: 1), Lived(appraised: 4), Lived(satisfied: false),
            Lived(steps: 4, satisfied: false), Lived(steps: 4, satisfied: false, claimed: 0), Lived(steps: 4, satisfied: false, done: 1), Lived(steps: 4, satisfied: false, by: "unit:bureau"),
        ];

        Assert.All(others, other => Assert.NotEqual(Lived(), other));
        Assert.Equal(others.Length, others.Distinct().Count());
    }
}
