namespace GridGovernance.Domain.Staffing;

/// <summary>
/// One role summed over several grids. A surplus in one grid makes up for no shortfall in another, so both are sums over the grids. <c>default</c> is nobody.
/// </summary>
public readonly record struct RoleTotals
{
    private RoleTotals(long held, long suspended, long required, long shortfall, long surplus) =>
        (Held, Suspended, Required, Shortfall, Surplus) = (held, suspended, required, shortfall, surplus);

    /// <summary>How many hold the role, suspended ones included.</summary>
    public long Held { get; }

    /// <summary>How many of them are suspended.</summary>
    public long Suspended { get; }

    /// <summary>How many the grids need at least.</summary>
    public long Required { get; }

    /// <summary>How many are missing.</summary>
    public long Shortfall { get; }

    /// <summary>How many are too many.</summary>
    public long Surplus { get; }

    /// <summary>Both together.</summary>
    public static RoleTotals operator +(RoleTotals left, RoleTotals right) => left.Add(right);

    /// <summary>Both together.</summary>
    public RoleTotals Add(RoleTotals other) => new(Held + other.Held, Suspended + other.Suspended,
        Required + other.Required, Shortfall + other.Shortfall, Surplus + other.Surplus);

    internal static RoleTotals Of(RoleAssessment role) => new(role.Held, role.Suspended, role.Required.Min, role.Shortfall, role.Surplus);
}
