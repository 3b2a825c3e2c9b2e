using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Reports;

/// <summary>One row of a list of households, as offices keep it. <see cref="GridListCheck"/> checks such lists.</summary>
public sealed class HouseholdListing
{
    /// <summary>A row of a list of households.</summary>
    /// <param name="household">The household.</param>
    /// <param name="grid">The grid it stands in; null for none.</param>
    /// <param name="line">The line of the file, from 1; null where there is no file.</param>
    /// <exception cref="ArgumentException">The household is <c>default</c>, or the line is less than 1.</exception>
    public HouseholdListing(HouseholdId household, GridCode? grid, int? line = null)
    {
        Household = Guard.Against.Default(household);
        Grid = grid is { IsDefault: true } ? null : grid;
        Line = line is null ? null : Guard.Against.NegativeOrZero(line.Value, nameof(line));
    }

    /// <summary>The household.</summary>
    public HouseholdId Household { get; }

    /// <summary>The grid it stands in; null for none.</summary>
    public GridCode? Grid { get; }

    /// <summary>The line of the file, from 1; null where there is no file.</summary>
    public int? Line { get; }
}
