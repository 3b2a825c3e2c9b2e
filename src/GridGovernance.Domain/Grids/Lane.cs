namespace GridGovernance.Domain.Grids;

/// <summary>
/// A lane (党员巷): a micro-grid inside a grid with a lane head (巷长). Its households stay registered in the grid and stand in at most one lane. Its <see cref="Village"/> alone changes it.
/// </summary>
public sealed class Lane
{
    private readonly HashSet<HouseholdId> households = [];

    internal Lane(int number, GridCode grid, PersonId head, DateOnly openedOn) => (Number, Grid, Head, OpenedOn) = (number, grid, head, openedOn);

    /// <summary>The number within the village, from 1, never used again.</summary>
    public int Number { get; }

    /// <summary>The grid it lies in; of a closed lane, the last.</summary>
    public GridCode Grid { get; internal set; }

    /// <summary>The lane head.</summary>
    public PersonId Head { get; internal set; }

    /// <summary>The day from which it is in use.</summary>
    public DateOnly OpenedOn { get; }

    /// <summary>The day from which it is closed; null while it is in use.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How many households stand in it.</summary>
    public int HouseholdCount => households.Count;

    /// <summary>The households that stand in it, in ordinal order; a closed lane has none.</summary>
    public IReadOnlyList<HouseholdId> Households => [.. households.Order()];

    /// <summary>Whether the household stands in it.</summary>
    public bool Contains(HouseholdId household) => households.Contains(household);

    internal void Add(HouseholdId household) => Invariant.Holds(ClosedOn is null && households.Add(household), "GRD-5");

    internal void Remove(HouseholdId household) => Invariant.Holds(households.Remove(household), "GRD-5");

    internal void Close(DateOnly on)
    {
        Invariant.Holds(ClosedOn is null && households.Count == 0, "GRD-5");
        ClosedOn = on;
    }
}
