namespace GridGovernance.Domain.Visits;

/// <summary>A household whose visit is due.</summary>
/// <param name="Household">The household.</param>
/// <param name="Tier">How closely it is looked after.</param>
/// <param name="LastVisit">The day of the last visit; null where there was none.</param>
/// <param name="DueOn">The day the visit is due.</param>
/// <param name="IsOverdue">Whether that day has passed.</param>
public sealed record VisitDue(HouseholdId Household, VisitTier Tier, DateOnly? LastVisit, DateOnly DueOn, bool IsOverdue);
