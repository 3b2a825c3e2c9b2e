using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Tests.Staffing;

/// <summary>Small rosters and words for these tests.</summary>
internal static class Rosters
{
    public static readonly DateOnly Opened = new(2026, 1, 1);
    public static readonly DateOnly March = new(2026, 3, 1);
    public static readonly DateOnly April = new(2026, 4, 1);
    public static readonly DateOnly May = new(2026, 5, 1);
    public static readonly PersonId Office = PersonId.From("office");
    public static readonly PersonId Ana = PersonId.From("p-01");
    public static readonly PersonId Bo = PersonId.From("p-02");
    public static readonly PersonId Cai = PersonId.From("p-03");
    public static readonly GridCode Grid = GridCode.Parse("152221105215001");
    public static readonly GridCode OtherGrid = GridCode.Parse("152221105215002");

    /// <summary>One chief, no adviser, one to two full-time, at most one part-time, any volunteers.</summary>
    public static readonly RoleRanges Ranges = RoleRanges.Create(HeadcountRange.Exactly(1), default, HeadcountRange.Create(1, 2), HeadcountRange.Create(0, 1), HeadcountRange.AtLeast(0));

    public static GridRoster Open(GridCode? grid = null) => GridRoster.Open(grid ?? Grid, Ranges, Opened);

    public static GridRoster With(params (PersonId Person, StaffRole Role)[] staff)
    {
        var roster = Open();
        foreach (var (person, role) in staff)
            roster.Appoint(person, role, March, Office).OrThrow();
        return roster;
    }

    public static string History(this GridRoster roster, PersonId person) =>
        string.Join("; ", roster.HistoryOf(person).Select(post => $"{post.Role.Spell()}{(post.IsSuspended ? " suspended" : "")} {post.Span}"));
}
