namespace GridGovernance.Domain.Grids;

/// <summary>Parts of a grid were split off into new grids; the rest goes on under its code.</summary>
/// <param name="Source">The grid that was split.</param>
/// <param name="Grids">The grids opened, in the order of the designs, with the households they took over.</param>
/// <param name="Trigger">The recorded reason.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">The day from which it holds.</param>
public sealed record GridSplit(GridCode Source, IReadOnlyList<GridOpened> Grids, RedivisionTrigger Trigger, PersonId By, DateOnly On);
