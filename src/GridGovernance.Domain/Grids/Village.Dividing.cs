namespace GridGovernance.Domain.Grids;

public sealed partial class Village
{
    /// <summary>
    /// Opens a grid under the lowest sequence never used, and registers the households of its design.
    /// Refusals in order: backdated; sequences exhausted; a household named twice, a household registered already.
    /// </summary>
    /// <param name="design">Kind, line department and first households, which must be new to the village.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="on">The day from which it is in use.</param>
    public OpenGridOutcome Open(GridDesign design, PersonId by, DateOnly on)
    {
        Guard.Against.Null(design);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Exhausted(1) is { } exhausted)
            return exhausted;
        if (NotNew(design.Households) is { } notNew)
            return notNew;
        var opened = OpenNow(NextCode(), design, by, on);
        Changed(on);
        return opened;
    }

    /// <summary>
    /// Opens a grid under a code of the caller's, such as one of an older list.
    /// Refusals in order: backdated; code of another village, in use, voided; a household named twice, a household registered already.
    /// </summary>
    /// <param name="code">The code, never used before.</param>
    /// <param name="design">Kind, line department and first households, which must be new to the village.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="on">The day from which it is in use.</param>
    public OpenGridOutcome OpenAs(GridCode code, GridDesign design, PersonId by, DateOnly on)
    {
        Guard.Against.Default(code);
        Guard.Against.Null(design);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (code.Village != Code)
            return new GridCodeForeign(code, Code);
        if (Find(code) is { } used)
            return used.Voiding is { } voiding ? new GridCodeVoided(code, voiding.On) : new GridCodeInUse(code);
        if (NotNew(design.Households) is { } notNew)
            return notNew;
        var opened = OpenNow(code, design, by, on);
        Changed(on);
        return opened;
    }

    /// <summary>
    /// Divides a village without grids in use, and registers the households of the designs.
    /// Refusals in order: backdated; divided already, sequences exhausted; a household named twice.
    /// </summary>
    /// <param name="designs">At least one; codes are given in their order.</param>
    /// <param name="by">Who divides.</param>
    /// <param name="on">The day from which the grids are in use.</param>
    public DivideOutcome Divide(IReadOnlyList<GridDesign> designs, PersonId by, DateOnly on)
    {
        GuardDesigns(designs);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Grids.Any())
            return new VillageAlreadyDivided(Code, Grids.Count());
        if (Exhausted(designs.Count) is { } exhausted)
            return exhausted;
        if (NotNew(designs.SelectMany(design => design.Households)) is { } notNew)
            return notNew;
        GridOpened[] opened = [.. designs.Select(design => OpenNow(NextCode(), design, by, on))];
        Changed(on);
        return new VillageDivided(Code, opened, by, on);
    }

    /// <summary>
    /// Divides the village anew: voids every code in use, opens the designs under new codes, and gives every household its new place. The designs name exactly the registered households.
    /// A lane goes with its households where all of them come into one grid; the other lanes are closed.
    /// Refusals in order: backdated; sequences exhausted; a household named twice, unknown, without a place.
    /// </summary>
    /// <param name="designs">At least one; codes are given in their order.</param>
    /// <param name="trigger">The recorded reason.</param>
    /// <param name="by">Who divides.</param>
    /// <param name="on">The day from which the new grids are in use.</param>
    public RedivideOutcome Redivide(IReadOnlyList<GridDesign> designs, RedivisionTrigger trigger, PersonId by, DateOnly on)
    {
        GuardDesigns(designs);
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Exhausted(designs.Count) is { } exhausted)
            return exhausted;
        if (NotExactlyOurs([.. designs.SelectMany(design => design.Households)]) is { } flawed)
            return flawed;

        Grid[] former = [.. Grids];
        var households = Households;
        var moves = new Dictionary<HouseholdId, HouseholdMove>();
        var opened = new List<GridOpened>();
        foreach (var design in designs)
        {
            var grid = Create(NextCode(), design, by, on);
            foreach (var household in design.Households)
                moves[household] = Move(household, grid);
            opened.Add(new(grid.Code, grid.Kind, grid.LineDepartment, design.Households, by, on));
        }

        RehangLanes(on);
        foreach (var grid in former)
        {
            GridCode[] successors = [.. households.Select(household => moves[household]).Where(move => move.From == grid.Code).Select(move => move.To).Distinct().Order()];
            grid.Void(new(VoidingCause.Redivided, trigger, by, on, successors));
        }

        Changed(on);
        return new VillageRedivided(Code, [.. former.Select(grid => grid.Code)], opened, [.. households.Select(household => moves[household])], trigger, by, on);
    }

    private static void GuardDesigns(IReadOnlyList<GridDesign> designs)
    {
        Guard.Against.NullOrEmpty(designs);
        foreach (var design in designs)
            Guard.Against.Null(design, nameof(designs));
    }

    private GridOpened OpenNow(GridCode code, GridDesign design, PersonId by, DateOnly on)
    {
        var grid = Create(code, design, by, on);
        foreach (var household in design.Households)
            Place(household, grid);
        return new(code, design.Kind, design.LineDepartment, design.Households, by, on);
    }

    private HouseholdUnavailable? NotNew(IEnumerable<HouseholdId> households)
    {
        var named = households.ToArray();
        if (NamedTwice(named) is { } twice)
            return twice;
        foreach (var household in named)
        {
            if (gridOf.TryGetValue(household, out var grid))
                return new HouseholdAlreadyRegistered(household, grid.Code);
        }

        return null;
    }

    private HouseholdUnavailable? NotExactlyOurs(HouseholdId[] named)
    {
        if (NamedTwice(named) is { } twice)
            return twice;
        foreach (var household in named)
        {
            if (!gridOf.ContainsKey(household))
                return new HouseholdUnknown(household);
        }

        if (named.Length == gridOf.Count)
            return null;
        var left = Households.Except(named).First();
        return new HouseholdUnplaced(left, gridOf[left].Code);
    }

    private void RehangLanes(DateOnly on)
    {
        foreach (var lane in Lanes.ToArray())
        {
            var places = lane.Households.Select(household => gridOf[household].Code).Distinct().ToArray();
            if (places.Length == 1)
                lane.Grid = places[0];
            else
                CloseAndEmpty(lane, on);
        }
    }
}
