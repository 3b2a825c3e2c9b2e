namespace GridGovernance.Domain.Grids;

/// <summary>Why and when a grid's code was voided (作废). A voided code is never used again.</summary>
/// <param name="Cause">The operation that voided it.</param>
/// <param name="Trigger">The recorded reason.</param>
/// <param name="By">Who voided it.</param>
/// <param name="On">The day from which the grid is retired.</param>
/// <param name="Successors">The grids its households went to, in the order of their codes; none after a plain retirement.</param>
public sealed record GridVoiding(VoidingCause Cause, RedivisionTrigger Trigger, PersonId By, DateOnly On, IReadOnlyList<GridCode> Successors);
