namespace GridGovernance.Domain.Staffing;

/// <summary>
/// What staff a grid should have: a norm per role, and rules of the caller's own. Immutable and freely shared. Fluent and JSON give the same object:
/// <see cref="Create"/>, or <see cref="Parse"/> of the form <see cref="ToJson"/> writes.
/// </summary>
/// <example>
/// <code>
/// // 专职+兼职+X: one full-time worker and up to two part-time ones a grid, any number of volunteers
/// var template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Exactly(1), HeadcountRange.Create(0, 2));
/// </code>
/// </example>
public sealed partial class StaffingTemplate
{
    private readonly RoleNorm[] norms;

    private StaffingTemplate(string id, RoleNorm[] norms, IStaffingRule[] rules) => (Id, this.norms, Rules) = (id, norms, rules);

    /// <summary>The template's id, 1 to 64 characters.</summary>
    public string Id { get; }

    /// <summary>The caller's own rules, in the order given.</summary>
    public IReadOnlyList<IStaffingRule> Rules { get; }

    /// <summary>The norm of a role.</summary>
    /// <exception cref="ArgumentException">The role is undefined.</exception>
    public RoleNorm this[StaffRole role] => norms[(int)Guard.Against.EnumOutOfRange(role)];

    /// <summary>A template from a norm per role; a <see cref="HeadcountRange"/> serves as norm for every grid alike.</summary>
    /// <param name="id">The template's id, 1 to 64 characters.</param>
    /// <param name="chief">Grid chiefs.</param>
    /// <param name="adviser">Advisers.</param>
    /// <param name="fullTime">Full-time grid workers.</param>
    /// <param name="partTime">Part-time grid workers.</param>
    /// <param name="volunteers">Volunteers.</param>
    /// <param name="rules">Rules of the caller's own; their ids differ.</param>
    /// <exception cref="ArgumentException">The id is no opaque text of 1 to 64 characters, or two rules have one id.</exception>
    public static StaffingTemplate Create(string id, RoleNorm chief, RoleNorm adviser, RoleNorm fullTime, RoleNorm partTime, RoleNorm volunteers,
        IEnumerable<IStaffingRule>? rules = null)
    {
        OpaqueText.Require(id, "staffing template's id", nameof(id));
        IStaffingRule[] own = [.. rules ?? []];
        if (own.Select(rule => Guard.Against.Null(rule, nameof(rules)).Id).Distinct(StringComparer.Ordinal).Count() < own.Length)
            throw new ArgumentException("Two rules of a template cannot have one id.", nameof(rules));
        return new(id, [chief, adviser, fullTime, partTime, volunteers], own);
    }

    /// <summary>
    /// The founding document's model, 专职+兼职+X名志愿者: full-time and part-time workers and any number of volunteers from a least number on,
    /// with one chief and at most one adviser a grid (our reading; use <see cref="Create"/> for another).
    /// </summary>
    /// <param name="fullTime">Full-time grid workers.</param>
    /// <param name="partTime">Part-time grid workers.</param>
    /// <param name="atLeastVolunteers">The fewest volunteers; X is open upwards.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of volunteers is negative or above <see cref="HeadcountRange.Limit"/>.</exception>
    public static StaffingTemplate FullTimePartTimePlusVolunteers(RoleNorm fullTime, RoleNorm partTime, int atLeastVolunteers = 0) =>
        Create("full-time-part-time-plus-volunteers", HeadcountRange.Exactly(1), HeadcountRange.Create(0, 1), fullTime, partTime,
            HeadcountRange.AtLeast(atLeastVolunteers));

    /// <summary>The ranges of a grid with so many households.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of households is negative.</exception>
    public RoleRanges RangesFor(int households) => RoleRanges.Create(
        norms[0].RangeFor(households), norms[1].RangeFor(households), norms[2].RangeFor(households), norms[3].RangeFor(households), norms[4].RangeFor(households));

    /// <summary>Holds a grid's staff against the template: held, required, shortfall and surplus of each role, and the rules it breaks.</summary>
    public GridAssessment Assess(GridStaffing staffing)
    {
        Guard.Against.Null(staffing);
        RoleAssessment[] roles = [.. StaffRoles.All.Select(role => new RoleAssessment(role, staffing.CountOf(role),
            staffing.Posts.Count(post => post.Role == role && post.IsSuspended), this[role].RangeFor(staffing.Work.Households)))];
        BrokenStaffingRule[] broken = [.. from rule in Rules
                                          let breach = rule.Breach(staffing)
                                          where breach is not null
                                          select new BrokenStaffingRule(staffing.Grid, rule.Id, breach)];
        return new(staffing.Work, roles, broken);
    }

    /// <summary>Assesses a roster on a day.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="date">The day.</param>
    /// <param name="households">The households of the grid on that day, 0 or more.</param>
    public GridAssessment Assess(GridRoster roster, DateOnly date, int households) =>
        Assess(GridStaffing.Of(GridWork.Of(Guard.Against.Null(roster).Grid, households), roster.PostsOn(date)));
}
