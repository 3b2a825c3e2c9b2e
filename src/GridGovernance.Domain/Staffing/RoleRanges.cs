namespace GridGovernance.Domain.Staffing;

/// <summary>How many may hold each role on one grid: a template worked out for the grid's households. <c>default</c> is <c>0..0</c> for every role.</summary>
public readonly record struct RoleRanges
{
    private readonly HeadcountRange chief, adviser, fullTime, partTime, volunteers;

    private RoleRanges(HeadcountRange chief, HeadcountRange adviser, HeadcountRange fullTime, HeadcountRange partTime, HeadcountRange volunteers) =>
        (this.chief, this.adviser, this.fullTime, this.partTime, this.volunteers) = (chief, adviser, fullTime, partTime, volunteers);

    /// <summary>The range of a role.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The role is undefined.</exception>
    public HeadcountRange this[StaffRole role] => role switch
    {
        StaffRole.GridChief => chief,
        StaffRole.Adviser => adviser,
        StaffRole.FullTime => fullTime,
        StaffRole.PartTime => partTime,
        StaffRole.Volunteer => volunteers,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role of the library is needed."),
    };

    /// <summary>The ranges of the five roles.</summary>
    public static RoleRanges Create(HeadcountRange chief, HeadcountRange adviser, HeadcountRange fullTime, HeadcountRange partTime, HeadcountRange volunteers) =>
        new(chief, adviser, fullTime, partTime, volunteers);

    /// <summary>The ranges, such as <c>chief 1..1, adviser 0..1, full-time 2..5, part-time 1..3, volunteer 3..*</c>.</summary>
    public override string ToString()
    {
        var ranges = this;
        return string.Join(", ", StaffRoles.All.Select(role => $"{role.Spell()} {ranges[role]}"));
    }
}
