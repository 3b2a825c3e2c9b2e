namespace GridGovernance.Domain.Staffing;

/// <summary>
/// What somebody does on a grid. The founding document's model is full-time plus part-time plus X volunteers (专职+兼职+X名志愿者), under a chief, with an adviser.
/// <c>default</c> is <see cref="GridChief"/>. Spelled by <see cref="StaffRoles.Spell"/>.
/// </summary>
public enum StaffRole
{
    /// <summary>The grid's chief (网格长), spelled <c>chief</c>.</summary>
    GridChief = 0,

    /// <summary>The grid's adviser (网格指导员), spelled <c>adviser</c>.</summary>
    Adviser = 1,

    /// <summary>A full-time grid worker (专职网格员), spelled <c>full-time</c>.</summary>
    FullTime = 2,

    /// <summary>A part-time grid worker (兼职网格员), spelled <c>part-time</c>.</summary>
    PartTime = 3,

    /// <summary>A volunteer (志愿者), spelled <c>volunteer</c>.</summary>
    Volunteer = 4,
}
