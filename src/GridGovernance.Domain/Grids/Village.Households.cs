namespace GridGovernance.Domain.Grids;

public sealed partial class Village
{
    /// <summary>
    /// Registers a household in a grid.
    /// Refusals in order: backdated; grid unknown, retired; household registered already.
    /// </summary>
    /// <param name="household">The household, new to the village.</param>
    /// <param name="grid">Its grid.</param>
    /// <param name="by">Who registers it.</param>
    /// <param name="on">The day from which it stands there.</param>
    public RegisterHouseholdOutcome Register(HouseholdId household, GridCode grid, PersonId by, DateOnly on)
    {
        Guard.Against.Default(household);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(grid) is { } unavailable)
            return unavailable;
        if (gridOf.TryGetValue(household, out var present))
            return new HouseholdAlreadyRegistered(household, present.Code);
        Place(household, grids[grid.Sequence]);
        Changed(on);
        return new HouseholdRegistered(household, grid, by, on);
    }

    /// <summary>
    /// Removes a household that left the village; it leaves its lane too.
    /// Refusals in order: backdated; household unknown.
    /// </summary>
    /// <param name="household">The household.</param>
    /// <param name="by">Who removes it.</param>
    /// <param name="on">The day from which it is gone.</param>
    public RemoveHouseholdOutcome Remove(HouseholdId household, PersonId by, DateOnly on)
    {
        Guard.Against.Default(household);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (!gridOf.TryGetValue(household, out var grid))
            return new HouseholdUnknown(household);
        LeaveLane(household);
        gridOf.Remove(household);
        grid.Remove(household);
        Changed(on);
        return new HouseholdRemoved(household, grid.Code, by, on);
    }

    /// <summary>
    /// Transfers households to another grid of the village; all or none. They leave their lanes.
    /// Refusals in order: backdated; receiving grid unknown, retired; a household named twice, unknown, there already.
    /// </summary>
    /// <param name="households">At least one household, from any grids of the village.</param>
    /// <param name="to">The receiving grid.</param>
    /// <param name="by">Who transfers.</param>
    /// <param name="on">The day from which they stand there.</param>
    public TransferHouseholdsOutcome Transfer(IReadOnlyList<HouseholdId> households, GridCode to, PersonId by, DateOnly on)
    {
        Guard.Against.NullOrEmpty(households);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(to) is { } unavailable)
            return unavailable;
        if (NotTransferable(households, to) is { } obstacle)
            return obstacle;
        var moves = new List<HouseholdMove>(households.Count);
        foreach (var household in households)
        {
            LeaveLane(household);
            moves.Add(Move(household, grids[to.Sequence]));
        }

        Changed(on);
        return new HouseholdsTransferred(moves, by, on);
    }

    private HouseholdUnavailable? NotTransferable(IReadOnlyList<HouseholdId> households, GridCode to)
    {
        if (NamedTwice(households) is { } twice)
            return twice;
        foreach (var household in households)
        {
            if (!gridOf.TryGetValue(household, out var place))
                return new HouseholdUnknown(household);
            if (place.Code == to)
                return new HouseholdAlreadyThere(household, to);
        }

        return null;
    }
}
