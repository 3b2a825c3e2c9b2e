namespace GridGovernance.Domain.Staffing;

/// <summary>
/// Spreads a given headcount over grids, each role by itself: first the template's least number for every grid, then the rest in proportion to households
/// by largest remainder, never above a grid's upper end; what a full grid cannot take goes to the others in the same way.
/// Grids without households share only what the others cannot take, evenly. Equal remainders go to more households first, then to the lower code,
/// so the order of the input decides nothing. Laws: never more than given (STF-3); every least number met when the sum allows (STF-4);
/// no grid gets less than another with fewer households (STF-5).
/// When the given headcount does not reach the least numbers, it is spread in proportion to them, and the plan says what is missing where.
/// </summary>
/// <example>
/// <code>
/// var template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Create(1, 3), HeadcountRange.Create(0, 2));
/// GridWork[] grids = [GridWork.Of(GridCode.Parse("152221105215001"), 120), GridWork.Of(GridCode.Parse("152221105215002"), 60)];
/// var plan = StaffingPlanner.Plan(template, grids, (StaffRole.FullTime, 4), (StaffRole.PartTime, 1));
/// foreach (var shortage in plan.Shortages)
///     Console.WriteLine(shortage.Describe(Language.Chinese));
/// </code>
/// </example>
public static class StaffingPlanner
{
    /// <summary>Plans the given roles.</summary>
    /// <param name="template">What each grid should have.</param>
    /// <param name="grids">The grids and their households.</param>
    /// <param name="given">How many of each role there are to spread; roles not named are not planned.</param>
    /// <exception cref="ArgumentException">A grid or a role is named twice, a grid is <c>default</c>, a role undefined or a number negative.</exception>
    public static StaffingPlan Plan(StaffingTemplate template, IEnumerable<GridWork> grids, params (StaffRole Role, int Headcount)[] given)
    {
        Guard.Against.Null(template);
        Guard.Against.Null(given);
        GridWork[] work = [.. Guard.Against.Null(grids).OrderBy(grid => grid.Grid)];
        for (var i = 0; i < work.Length; i++)
        {
            Guard.Against.Default(work[i].Grid, nameof(grids));
            if (i > 0 && work[i].Grid == work[i - 1].Grid)
                throw new ArgumentException($"Grid {work[i].Grid} is named twice.", nameof(grids));
        }

        foreach (var (role, headcount) in given)
        {
            Guard.Against.EnumOutOfRange(role, nameof(given));
            ArgumentOutOfRangeException.ThrowIfNegative(headcount, nameof(given));
        }

        if (given.DistinctBy(pair => pair.Role).Count() < given.Length)
            throw new ArgumentException("A role is named twice.", nameof(given));
        RolePlan[] roles = [.. given.OrderBy(pair => pair.Role).Select(pair => PlanRole(template[pair.Role], work, pair.Role, pair.Headcount))];
        return new(template, roles, [.. work.Select((grid, i) =>
            new PlannedGrid(grid, roles.Aggregate(default(RoleCounts), (staff, role) => staff.With(role.Role, role.Shares[i].Count))))]);
    }

    private static RolePlan PlanRole(RoleNorm norm, GridWork[] work, StaffRole role, int given)
    {
        var byWork = Enumerable.Range(0, work.Length).OrderByDescending(i => work[i].Households).ThenBy(i => work[i].Grid).ToArray();
        var ranges = Array.ConvertAll(byWork, i => norm.RangeFor(work[i].Households));
        var required = ranges.Sum(range => (long)range.Min);
        var counts = given < required
            ? LargestRemainder.Split(given, Array.ConvertAll(ranges, range => (long)range.Min))
            : HeadcountSpread.Of(given - required, ranges, Array.ConvertAll(byWork, i => (long)work[i].Households));
        var shares = new GridShare[work.Length];
        for (var i = 0; i < byWork.Length; i++)
            shares[byWork[i]] = new(work[byWork[i]], (int)counts[i], ranges[i]);
        var plan = new RolePlan(role, given, required, shares);
        Invariant.Holds(plan.Placed <= given, "STF-3");
        Invariant.Holds(given < required || plan.ShortGrids.Count == 0, "STF-4");
        return plan;
    }
}
