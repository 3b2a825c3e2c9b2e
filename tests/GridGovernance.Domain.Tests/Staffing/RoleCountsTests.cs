using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Staffing;

public class RoleCountsTests
{
    private static readonly StaffRole[] Roles = Enum.GetValues<StaffRole>();
    private static readonly RoleCounts Mixed = RoleCounts.Create(1, 20, 300, 4_000, 50_000);

    [Fact]
    public void Indexer_GivesTheNumberOfEveryRole()
    {
        Assert.Equal([1, 20, 300, 4_000, 50_000], new[] { StaffRole.GridChief, StaffRole.Adviser, StaffRole.FullTime, StaffRole.PartTime, StaffRole.Volunteer }.Select(role => Mixed[role]));
        Assert.Equal(54_321, Mixed.Total);
        Assert.All(Roles, role => Assert.Equal(0, default(RoleCounts)[role]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mixed[(StaffRole)99]);
    }

    [Fact]
    public void With_ReplacesThatRoleAlone()
    {
        Assert.All(Roles, role =>
        {
            var changed = Mixed.With(role, 7);
            Assert.Equal(Roles.Select(other => other == role ? 7 : Mixed[other]), Roles.Select(other => changed[other]));
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => Mixed.With(StaffRole.Adviser, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mixed.With((StaffRole)99, 1));
    }

    [Fact]
    public void Sum_GoesRoleByRole()
    {
        var sum = Mixed + RoleCounts.Create(1, 2, 3, 4, 5);

        Assert.Equal(RoleCounts.Create(2, 22, 303, 4_004, 50_005), sum);
        Assert.Equal(sum, Mixed.Add(RoleCounts.Create(1, 2, 3, 4, 5)));
        Assert.Throws<OverflowException>(() => RoleCounts.Create(chiefs: int.MaxValue) + RoleCounts.Create(chiefs: 1));
    }

    [Fact]
    public void Create_WithANegativeNumber_IsTheCallersBug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RoleCounts.Create(chiefs: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoleCounts.Create(advisers: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoleCounts.Create(fullTime: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoleCounts.Create(partTime: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoleCounts.Create(volunteers: -1));
    }
}
