using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Visits;

/// <summary>A visit that took place: who went to which household, for which item of a list, on which day.</summary>
public sealed record Visit
{
    /// <summary>Records a visit.</summary>
    /// <param name="id">The visit's id, for life.</param>
    /// <param name="grid">The grid the household lies in.</param>
    /// <param name="household">The household visited.</param>
    /// <param name="by">Who went.</param>
    /// <param name="on">The day.</param>
    /// <param name="item">The item of a must-visit or must-clear list it serves; empty for a visit of the cadence.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Visit(VisitId id, GridCode grid, HouseholdId household, PersonId by, DateOnly on, string item = "")
    {
        Id = Guard.Against.Default(id);
        Grid = Guard.Against.Default(grid);
        Household = Guard.Against.Default(household);
        By = Guard.Against.Default(by);
        On = on;
        Item = Guard.Against.Null(item);
    }

    /// <summary>The visit's id, for life.</summary>
    public VisitId Id { get; }

    /// <summary>The grid the household lies in.</summary>
    public GridCode Grid { get; }

    /// <summary>The household visited.</summary>
    public HouseholdId Household { get; }

    /// <summary>Who went.</summary>
    public PersonId By { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The item of a list it serves; empty for a visit of the cadence.</summary>
    public string Item { get; }
}
