namespace GridGovernance.Domain.Grids;

/// <summary>How a new grid is to be: its kind, the line department of a dedicated one, and the households it begins with. Immutable.</summary>
public sealed class GridDesign
{
    private GridDesign(GridKind kind, UnitId? lineDepartment, IReadOnlyList<HouseholdId> households) =>
        (Kind, LineDepartment, Households) = (kind, lineDepartment, households);

    /// <summary>A comprehensive grid without households.</summary>
    public static GridDesign Comprehensive { get; } = new(GridKind.Comprehensive, null, []);

    /// <summary>A micro-grid without households.</summary>
    public static GridDesign Micro { get; } = new(GridKind.Micro, null, []);

    /// <summary>The kind.</summary>
    public GridKind Kind { get; }

    /// <summary>The line department of a dedicated grid; null for the other kinds.</summary>
    public UnitId? LineDepartment { get; }

    /// <summary>The households it begins with, in the order given.</summary>
    public IReadOnlyList<HouseholdId> Households { get; }

    /// <summary>A dedicated grid without households, managed by territory and by this line department.</summary>
    /// <exception cref="ArgumentException">The department is <c>default</c>.</exception>
    public static GridDesign Dedicated(UnitId lineDepartment) => new(GridKind.Dedicated, Guard.Against.Default(lineDepartment), []);

    /// <summary>The same design with these households instead.</summary>
    /// <exception cref="ArgumentException">A household is <c>default</c>.</exception>
    public GridDesign With(IEnumerable<HouseholdId> households)
    {
        HouseholdId[] taken = [.. Guard.Against.Null(households)];
        foreach (var household in taken)
            Guard.Against.Default(household, nameof(households));
        return new(Kind, LineDepartment, taken);
    }
}
