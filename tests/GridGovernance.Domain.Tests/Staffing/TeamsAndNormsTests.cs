using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Staffing;

public class TeamsAndNormsTests
{
    private static readonly UnitId Id = UnitId.From("team");
    private static readonly PersonId A = PersonId.From("a"), B = PersonId.From("b");
    private static readonly GridCode First = GridCode.Parse("152221105215001"), Second = GridCode.Parse("152221105215002");

    [Fact]
    public void Team_KeepsEachMemberAndGridOnce_InOrder()
    {
        var team = VolunteerTeam.Of(Id, [B, A, B], [Second, First, First]);

        Assert.Equal([A, B], team.Members);
        Assert.Equal([First, Second], team.Grids);
        Assert.Equal([A], team.WithMembers([A]).Members);
        Assert.Equal([First, Second], team.WithMembers([A]).Grids);
        Assert.Equal([Second], team.Serving([Second]).Grids);
        Assert.Throws<ArgumentException>(() => team.WithMembers([A, default]));
        Assert.Throws<ArgumentException>(() => team.Serving([default]));
    }

    [Fact]
    public void Team_EqualsOneThatSaysTheSame()
    {
        var team = VolunteerTeam.Of(Id, [A, B], [First]);
        VolunteerTeam[] others = [VolunteerTeam.Of(UnitId.From("other"), [A, B], [First]), team.WithMembers([A]), team.Serving([Second])];

        Assert.True(team.Equals(VolunteerTeam.Of(Id, [B, A], [First])) && team.Equals((object)VolunteerTeam.Of(Id, [A, B], [First])));
        Assert.Equal(team.GetHashCode(), VolunteerTeam.Of(Id, [B, A], [First]).GetHashCode());
        Assert.All(others, other => Assert.False(team.Equals(other)));
        Assert.False(team.Equals(null) || team.Equals((object)"team"));
    }

    [Fact]
    public void Norm_SpellsWhatItAsksFor() => Assert.Equal(["2..5", "1..2 per 300 households", "1..* per 300 households, at least 1"],
        new[] { RoleNorm.Fixed(HeadcountRange.Create(2, 5)), RoleNorm.Per(HeadcountRange.Create(1, 2), 300), RoleNorm.Per(HeadcountRange.AtLeast(1), 300, atLeast: 1) }.Select(norm => norm.ToString()));

    [Fact]
    public void Plots_ForSomebodyOrAHouseholdWithoutAnId_AreTheCallersBug()
    {
        Assert.Throws<ArgumentException>(() => PlotPlanner.ProposeEven([A, default], [HouseholdId.From("h")]));
        Assert.Throws<ArgumentException>(() => PlotPlanner.ProposeEven([A], [HouseholdId.From("h"), default]));
        Assert.Empty(PlotPlanner.ProposeEven([], [HouseholdId.From("h")]));
    }
}
