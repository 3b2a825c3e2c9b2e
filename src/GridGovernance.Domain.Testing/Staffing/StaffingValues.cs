using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>
/// Generators of staffing, heavy at the boundaries: ranges that fill at once and ranges that never do, grids without households, headcounts around the sums of the ends.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(StaffingValues)])]</c>.
/// </summary>
public static class StaffingValues
{
    private static readonly StaffRole[] Roles = [.. StaffRoles.All];
    private static readonly RoleRanges OpenRanges =
        RoleRanges.Create(HeadcountRange.AtLeast(0), HeadcountRange.AtLeast(0), HeadcountRange.AtLeast(0), HeadcountRange.AtLeast(0), HeadcountRange.AtLeast(0));

    /// <summary>Ranges: empty, exact, narrow, wide, open, and the ends of what is allowed.</summary>
    public static Arbitrary<HeadcountRange> AnyHeadcountRange() => Arb.From(Ranges, range =>
        new[] { default, HeadcountRange.Exactly(range.Min), HeadcountRange.Create(0, range.Max) }.Where(simpler => simpler != range));

    /// <summary>Norms: fixed, and per so many households with and without a least number.</summary>
    public static Arbitrary<RoleNorm> AnyRoleNorm() => Arb.From(Norms, norm => norm.PerHouseholds is null ? [] : [RoleNorm.Fixed(norm.Range)]);

    /// <summary>Templates without rules of the caller's own.</summary>
    public static Arbitrary<StaffingTemplate> AnyStaffingTemplate() => Arbs.Exactly(Roles.Length, AnyRoleNorm()).Made(norms =>
        StaffingTemplate.Create("any", norms[0], norms[1], norms[2], norms[3], norms[4]));

    /// <summary>Planning cases: up to a dozen grids with few or no households, and a headcount near the sum of the lower or the upper ends.</summary>
    public static Arbitrary<PlanningCase> AnyPlanningCase() => Arb.From(
        from norm in Norms
        from count in Gen.Choose(0, 12)
        from households in Gen.Elements(0, 0, 1, 2, 3, 10, 10, 11, 59, 300, 301, 1_000).ArrayOf(count)
        let grids = households.Select((number, i) => GridWork.Of(GridAt(i), number)).ToArray()
        let least = grids.Sum(grid => (long)norm.RangeFor(grid.Households).Min)
        let most = grids.Sum(grid => (long)(norm.RangeFor(grid.Households).Max ?? 40))
        from offset in Gen.Choose(-3, 12)
        from anchor in Gen.Elements(0L, least, least, (least + most) / 2, most, most)
        select new PlanningCase(norm, grids, (int)Math.Clamp(anchor + offset, 0, int.MaxValue)),
        SimplerCases);

    /// <summary>
    /// Stories of up to 30 commands over two grids, three people and a week, in which roles fill, dates collide and rosters close.
    /// Most come in order of date, since nearly everything else is refused as too late.
    /// </summary>
    public static Arbitrary<RosterStory> AnyRosterStory() => Arb.From(
        from ranges in SmallRanges.ArrayOf(2)
        from length in Gen.Choose(0, 30)
        from commands in Commands.ArrayOf(length)
        from inOrder in Gen.Elements(true, true, true, false)
        select new RosterStory(ranges[0], ranges[1], inOrder ? [.. commands.OrderBy(command => command.Day)] : commands),
        story => Shrinks.Shorter(story.Commands).Select(commands => story with { Commands = commands }).Concat(WithOpenRanges(story)).Concat(WithoutTransfers(story)));

    /// <summary>Rosters after stories of operations.</summary>
    public static Arbitrary<GridRoster> AnyRoster() => Arbs.And(AnyRosterStory(), Arbs.Between(0, 1)).Made(drawn => drawn.Item1.Told()[drawn.Item2]);

    /// <summary>Grids with none to six people in post, some suspended.</summary>
    public static Arbitrary<GridStaffing> AnyGridStaffing() => Arbs.And(Arbs.UpTo(6, Arbs.And(Arbs.Among(Roles), Arbs.Among(false, false, false, true))), Arbs.Among(0, 1, 10, 300, 301))
        .Made(drawn => GridStaffing.Of(GridWork.Of(GridAt(0), drawn.Item2),
            drawn.Item1.Select((post, i) => new StaffPost(GridAt(0), PersonId.From(i), post.Item1, DateSpan.Create(RosterStory.Opened), post.Item2))));

    /// <summary>Counts of people in each role.</summary>
    public static Arbitrary<RoleCounts> AnyRoleCounts() => Arbs.Exactly(Roles.Length, Arbs.Among(0, 0, 1, 2, 500)).Convert(
        counts => RoleCounts.Create(counts[0], counts[1], counts[2], counts[3], counts[4]),
        counts => [counts.Advisers, counts.Chiefs, counts.FullTime, counts.PartTime, counts.Volunteers]);

    /// <summary>Teams without members or grids, of one, of several.</summary>
    public static Arbitrary<VolunteerTeam> AnyVolunteerTeam() => Arbs.And(Arbs.Between(0, 4), Arbs.Between(0, 3))
        .Made(drawn => VolunteerTeam.Of(UnitId.From("team"), Enumerable.Range(0, drawn.Item1).Select(i => PersonId.From(i)), Enumerable.Range(0, drawn.Item2).Select(GridAt)));

    /// <summary>Plots of households, of duties, of both.</summary>
    public static Arbitrary<ResponsibilityPlot> AnyResponsibilityPlot() => Arbs.And(Arbs.Between(1, 3), Arbs.Between(0, 5), Arbs.Between(0, 3)).Filter(drawn => drawn.Item2 + drawn.Item3 > 0)
        .Made(drawn => ResponsibilityPlot.Of(PersonId.From(drawn.Item1), Enumerable.Range(0, drawn.Item2).Select(i => HouseholdId.From(i)), Enumerable.Range(0, drawn.Item3).Select(i => $"duty-{i}")));

    /// <summary>Totals of up to four grids, held against a template.</summary>
    public static Arbitrary<StaffingTotals> AnyStaffingTotals() => Arbs.And(Arbs.UpTo(4, AnyGridStaffing()), AnyStaffingTemplate())
        .Made(drawn => drawn.Item1.Aggregate(StaffingTotals.None, (totals, grid) => totals.Add(StaffingTotals.Of(drawn.Item2.Assess(grid)))));

    private static Gen<HeadcountRange> Ranges => Gen.Frequency(
        (8, from min in Gen.Elements(0, 0, 1, 2, 5)
            from more in Gen.Elements(-1, -1, 0, 1, 3, 500)
            select HeadcountRange.Create(min, more < 0 ? null : min + more)),
        (1, Gen.Elements(HeadcountRange.Exactly(HeadcountRange.Limit), HeadcountRange.AtLeast(HeadcountRange.Limit), HeadcountRange.Create(0, HeadcountRange.Limit))));

    private static Gen<RoleNorm> Norms => Gen.OneOf(
        Ranges.Select(RoleNorm.Fixed),
        from range in Ranges
        from per in Gen.Elements(1, 10, 59, 300)
        from least in Gen.Elements(0, 0, 1, 2)
        select RoleNorm.Per(range, per, least));

    private static Gen<RoleRanges> SmallRanges =>
        from ends in Gen.Elements(0, 1, 1, 2, 9).ArrayOf(Roles.Length)
        let ranges = ends.Select(end => HeadcountRange.Create(0, end == 9 ? null : end)).ToArray()
        select RoleRanges.Create(ranges[0], ranges[1], ranges[2], ranges[3], ranges[4]);

    private static Gen<RosterCommand> Commands =>
        from kind in Gen.Frequency(
            (8, Gen.Elements(RosterCommandKind.Appoint)), (3, Gen.Elements(RosterCommandKind.Release)), (3, Gen.Elements(RosterCommandKind.ChangeRole)),
            (3, Gen.Elements(RosterCommandKind.Suspend)), (3, Gen.Elements(RosterCommandKind.Resume)), (5, Gen.Elements(RosterCommandKind.Transfer)),
            (2, Gen.Elements(RosterCommandKind.ChangeRanges)), (1, Gen.Elements(RosterCommandKind.Close)))
        from grid in Gen.Choose(0, 1)
        from person in Gen.Elements(1, 1, 2, 3)
        from role in Gen.Elements(StaffRole.GridChief, StaffRole.FullTime, StaffRole.FullTime, StaffRole.PartTime, StaffRole.Volunteer)
        from day in Gen.Choose(-1, 24)
        from ranges in SmallRanges
        select new RosterCommand(kind, grid, PersonId.From(person), role, kind is RosterCommandKind.Close ? Math.Min(day, 8) : Math.Min(day, day / 4), ranges);

    /// <summary>With ranges nothing has to widen first.</summary>
    private static IEnumerable<RosterStory> WithOpenRanges(RosterStory story) =>
        new[] { story with { FirstRanges = OpenRanges }, story with { SecondRanges = OpenRanges } }.Where(simpler => simpler != story);

    /// <summary>All in one grid: who was transferred has been there from the beginning.</summary>
    private static IEnumerable<RosterStory> WithoutTransfers(RosterStory story) => story.Commands.All(command => command.Kind != RosterCommandKind.Transfer) ? []
        : Enumerable.Range(0, 2).Select(grid => story with { Commands = [.. story.Commands.Where(command => command.Kind != RosterCommandKind.Transfer).Select(command => command with { Grid = grid })] });

    private static GridCode GridAt(int index) => GridCode.Create(DivisionCode.Create(152_221_105_200 + index % 3), 1 + index);

    private static IEnumerable<PlanningCase> SimplerCases(PlanningCase planning)
    {
        for (var i = 0; i < planning.Grids.Count; i++)
            yield return new(planning.Norm, [.. planning.Grids.Where((_, at) => at != i)], planning.Given);
        if (planning.Given > 0)
            yield return new(planning.Norm, planning.Grids, planning.Given / 2);
        if (planning.Given > 0)
            yield return new(planning.Norm, planning.Grids, planning.Given - 1);
    }
}
