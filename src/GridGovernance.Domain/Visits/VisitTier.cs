namespace GridGovernance.Domain.Visits;

/// <summary>How closely a household is looked after. <c>default</c> is <see cref="Green"/>.</summary>
public enum VisitTier
{
    /// <summary>No schedule.</summary>
    Green = 0,

    /// <summary>Some attention: every 30 days by default.</summary>
    Yellow = 1,

    /// <summary>Close attention: every 14 days by default.</summary>
    Red = 2,
}
