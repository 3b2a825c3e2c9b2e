namespace GridGovernance.Domain.Staffing;

/// <summary>One role of one grid held against its template.</summary>
public sealed record RoleAssessment
{
    internal RoleAssessment(StaffRole role, int held, int suspended, HeadcountRange required) =>
        (Role, Held, Suspended, Required) = (role, held, suspended, required);

    /// <summary>The role.</summary>
    public StaffRole Role { get; }

    /// <summary>How many hold it, suspended ones included.</summary>
    public int Held { get; }

    /// <summary>How many of them are suspended; they take a place and fill none.</summary>
    public int Suspended { get; }

    /// <summary>How many the template asks for.</summary>
    public HeadcountRange Required { get; }

    /// <summary>How many on duty are missing to the lower end; 0 when none.</summary>
    public int Shortfall => Required.ShortfallOf(Held - Suspended);

    /// <summary>How many hold the role above its upper end; 0 when none.</summary>
    public int Surplus => Required.SurplusOf(Held);
}
