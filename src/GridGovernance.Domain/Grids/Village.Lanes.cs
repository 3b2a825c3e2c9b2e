namespace GridGovernance.Domain.Grids;

public sealed partial class Village
{
    /// <summary>
    /// Opens a lane (党员巷) with a lane head inside a grid. Its households stay in the grid.
    /// Refusals in order: backdated; grid unknown, retired; a household named twice, unknown, in another grid, in a lane already.
    /// </summary>
    /// <param name="grid">The grid it lies in.</param>
    /// <param name="head">The lane head (巷长).</param>
    /// <param name="households">The first households, all of the grid; none is allowed.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="on">The day from which it is in use.</param>
    public OpenLaneOutcome OpenLane(GridCode grid, PersonId head, IReadOnlyList<HouseholdId> households, PersonId by, DateOnly on)
    {
        Guard.Against.Default(head);
        Guard.Against.Null(households);
        Guard.Against.Default(by);
        HouseholdId[] named = [.. households];
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(grid) is { } unavailable)
            return unavailable;
        if (NotAllIn(grid, named) is { } elsewhere)
            return elsewhere;
        foreach (var household in named)
        {
            if (laneOf.TryGetValue(household, out var present))
                return new HouseholdAlreadyInLane(household, present.Number);
        }

        var lane = new Lane(lanes.Count + 1, grid, head, on);
        lanes.Add(lane.Number, lane);
        foreach (var household in named)
            Join(household, lane);
        Changed(on);
        return new LaneOpened(lane.Number, grid, head, named, by, on);
    }

    /// <summary>
    /// Gives a lane another head; naming the present one is recorded too.
    /// Refusals in order: backdated; lane unknown, closed.
    /// </summary>
    /// <param name="lane">The lane.</param>
    /// <param name="head">The new lane head.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="on">The day from which the head serves.</param>
    public ChangeLaneHeadOutcome ChangeLaneHead(int lane, PersonId head, PersonId by, DateOnly on)
    {
        Guard.Against.Default(head);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (LaneObstacle(lane) is { } unavailable)
            return unavailable;
        var former = lanes[lane].Head;
        lanes[lane].Head = head;
        Changed(on);
        return new LaneHeadChanged(lane, former, head, by, on);
    }

    /// <summary>
    /// Assigns a household to a lane of its grid; it leaves the lane it stood in.
    /// Refusals in order: backdated; lane unknown, closed; household unknown, in another grid, in this lane already.
    /// </summary>
    /// <param name="household">The household.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="by">Who assigns it.</param>
    /// <param name="on">The day from which it stands there.</param>
    public AssignToLaneOutcome AssignToLane(HouseholdId household, int lane, PersonId by, DateOnly on)
    {
        Guard.Against.Default(household);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (LaneObstacle(lane) is { } unavailable)
            return unavailable;
        if (NotAllIn(lanes[lane].Grid, [household]) is { } elsewhere)
            return elsewhere;
        var former = LaneOf(household);
        if (former == lane)
            return new HouseholdAlreadyInLane(household, lane);
        LeaveLane(household);
        Join(household, lanes[lane]);
        Changed(on);
        return new HouseholdAssignedToLane(household, lane, former, by, on);
    }

    /// <summary>
    /// Closes a lane; its households stay in the grid. The number is never used again.
    /// Refusals in order: backdated; lane unknown, closed.
    /// </summary>
    /// <param name="lane">The lane.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="on">The day from which it is closed.</param>
    public CloseLaneOutcome CloseLane(int lane, PersonId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (LaneObstacle(lane) is { } unavailable)
            return unavailable;
        var households = lanes[lane].Households;
        CloseAndEmpty(lanes[lane], on);
        Changed(on);
        return new LaneEnded(lane, households, by, on);
    }

    private LaneUnavailable? LaneObstacle(int number) => FindLane(number) is not { } lane
        ? new LaneUnknown(number)
        : lane.ClosedOn is { } closedOn ? new LaneClosed(number, closedOn) : null;

    private void Join(HouseholdId household, Lane lane)
    {
        laneOf.Add(household, lane);
        lane.Add(household);
    }
}
