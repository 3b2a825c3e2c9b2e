namespace GridGovernance.Domain.Grids;

public sealed partial class Village
{
    /// <summary>
    /// Splits households off a grid into new grids; the rest stays under the old code. Whole lanes go with their households, other lanes keep only those that stay.
    /// Refusals in order: backdated; grid unknown, retired, sequences exhausted; a household named twice, unknown, in another grid.
    /// </summary>
    /// <param name="source">The grid to split.</param>
    /// <param name="designs">At least one new grid, with the households of the source it takes over.</param>
    /// <param name="trigger">The recorded reason.</param>
    /// <param name="by">Who splits.</param>
    /// <param name="on">The day from which the new grids are in use.</param>
    public SplitGridOutcome Split(GridCode source, IReadOnlyList<GridDesign> designs, RedivisionTrigger trigger, PersonId by, DateOnly on)
    {
        GuardDesigns(designs);
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if ((Unavailable(source) ?? Exhausted(designs.Count)) is { } unavailable)
            return unavailable;
        HouseholdId[] named = [.. designs.SelectMany(design => design.Households)];
        if (NotAllIn(source, named) is { } elsewhere)
            return elsewhere;

        var opened = new List<GridOpened>();
        foreach (var design in designs)
        {
            var grid = Create(NextCode(), design, by, on);
            foreach (var household in design.Households)
                Move(household, grid);
            opened.Add(new(grid.Code, grid.Kind, grid.LineDepartment, design.Households, by, on));
        }

        LetLanesFollow(named);
        Changed(on);
        return new GridSplit(source, opened, trigger, by, on);
    }

    /// <summary>
    /// Merges a grid into another, which takes over its households and lanes; its code is voided.
    /// Refusals in order: backdated; first grid unknown, retired; receiving grid unknown, retired.
    /// </summary>
    /// <param name="merged">The grid that will be no more.</param>
    /// <param name="into">The grid that receives.</param>
    /// <param name="trigger">The recorded reason.</param>
    /// <param name="by">Who merges.</param>
    /// <param name="on">The day from which the merged grid is retired.</param>
    /// <exception cref="ArgumentException">A grid is to be merged into itself.</exception>
    public MergeGridsOutcome Merge(GridCode merged, GridCode into, RedivisionTrigger trigger, PersonId by, DateOnly on)
    {
        Guard.Against.Default(merged);
        Guard.Against.Default(into);
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.Default(by);
        if (merged == into)
            throw new ArgumentException($"Grid {merged} cannot be merged into itself.", nameof(into));
        if (Backdated(on) is { } backdated)
            return backdated;
        if ((Unavailable(merged) ?? Unavailable(into)) is { } unavailable)
            return unavailable;
        var households = HandOver(grids[merged.Sequence], grids[into.Sequence]);
        grids[merged.Sequence].Void(new(VoidingCause.Merged, trigger, by, on, [into]));
        Changed(on);
        return new GridsMerged(merged, into, households, trigger, by, on);
    }

    /// <summary>
    /// Retires an empty grid and voids its code; its lanes, empty too, are closed.
    /// Refusals in order: backdated; grid unknown, retired, still inhabited.
    /// </summary>
    /// <param name="grid">The grid.</param>
    /// <param name="trigger">The recorded reason.</param>
    /// <param name="by">Who retires it.</param>
    /// <param name="on">The day from which it is retired.</param>
    public RetireGridOutcome Retire(GridCode grid, RedivisionTrigger trigger, PersonId by, DateOnly on)
    {
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(grid) is { } unavailable)
            return unavailable;
        var retiring = grids[grid.Sequence];
        if (retiring.HouseholdCount > 0)
            return new GridInhabited(grid, retiring.HouseholdCount);
        foreach (var lane in Lanes.Where(lane => lane.Grid == grid).ToArray())
            lane.Close(on);
        retiring.Void(new(VoidingCause.Retired, trigger, by, on, []));
        Changed(on);
        return new GridVoided(grid, trigger, by, on);
    }

    /// <summary>
    /// Lets a grid go on whole, with households and lanes, under the lowest sequence never used; the old code is voided.
    /// Refusals in order: backdated; grid unknown, retired, sequences exhausted.
    /// </summary>
    /// <param name="grid">The grid.</param>
    /// <param name="trigger">The recorded reason.</param>
    /// <param name="by">Who renumbers it.</param>
    /// <param name="on">The day from which the new code holds.</param>
    public RenumberGridOutcome Renumber(GridCode grid, RedivisionTrigger trigger, PersonId by, DateOnly on)
    {
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if ((Unavailable(grid) ?? Exhausted(1)) is { } unavailable)
            return unavailable;
        var former = grids[grid.Sequence];
        var renewed = new Grid(NextCode(), former.Kind, former.LineDepartment, by, on);
        grids.Add(renewed.Code.Sequence, renewed);
        HandOver(former, renewed);
        former.Void(new(VoidingCause.Renumbered, trigger, by, on, [renewed.Code]));
        Changed(on);
        return new GridRenumbered(grid, renewed.Code, trigger, by, on);
    }

    private IReadOnlyList<HouseholdId> HandOver(Grid from, Grid to)
    {
        var households = from.Households;
        foreach (var household in households)
            Move(household, to);
        foreach (var lane in Lanes.Where(lane => lane.Grid == from.Code))
            lane.Grid = to.Code;
        return households;
    }

    private HouseholdUnavailable? NotAllIn(GridCode grid, HouseholdId[] named)
    {
        if (NamedTwice(named) is { } twice)
            return twice;
        foreach (var household in named)
        {
            if (!gridOf.TryGetValue(household, out var place))
                return new HouseholdUnknown(household);
            if (place.Code != grid)
                return new HouseholdElsewhere(household, place.Code);
        }

        return null;
    }
}
