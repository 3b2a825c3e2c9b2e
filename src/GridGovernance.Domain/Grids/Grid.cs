namespace GridGovernance.Domain.Grids;

/// <summary>
/// A grid of a village (网格). Its <see cref="Village"/> alone changes it; what is read here is its present state. A retired grid is kept for ever, without households, so that its code stays voided.
/// </summary>
public sealed class Grid
{
    private readonly HashSet<HouseholdId> households = [];

    internal Grid(GridCode code, GridKind kind, UnitId? lineDepartment, PersonId openedBy, DateOnly openedOn)
    {
        Code = code;
        Kind = kind;
        LineDepartment = lineDepartment;
        OpenedBy = openedBy;
        OpenedOn = openedOn;
    }

    /// <summary>The 15-digit code.</summary>
    public GridCode Code { get; }

    /// <summary>What the grid is for.</summary>
    public GridKind Kind { get; }

    /// <summary>The line department of a dedicated grid; null for the other kinds.</summary>
    public UnitId? LineDepartment { get; }

    /// <summary>Who opened it.</summary>
    public PersonId OpenedBy { get; }

    /// <summary>The day from which it is in use.</summary>
    public DateOnly OpenedOn { get; }

    /// <summary>Why and when its code was voided; null while it is in use.</summary>
    public GridVoiding? Voiding { get; private set; }

    /// <summary>Whether its code is voided.</summary>
    public bool IsRetired => Voiding is not null;

    /// <summary>How many households are registered in it.</summary>
    public int HouseholdCount => households.Count;

    /// <summary>The households registered in it, in ordinal order.</summary>
    public IReadOnlyList<HouseholdId> Households => [.. households.Order()];

    /// <summary>Whether the household is registered in it.</summary>
    public bool Contains(HouseholdId household) => households.Contains(household);

    internal void Add(HouseholdId household)
    {
        Invariant.Holds(!IsRetired, "GRD-3");
        Invariant.Holds(households.Add(household), "GRD-1");
    }

    internal void Remove(HouseholdId household) => Invariant.Holds(households.Remove(household), "GRD-1");

    internal void Void(GridVoiding voiding)
    {
        Invariant.Holds(!IsRetired && households.Count == 0, "GRD-3");
        Voiding = voiding;
    }
}
