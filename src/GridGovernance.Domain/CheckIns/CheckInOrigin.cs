namespace GridGovernance.Domain.CheckIns;

/// <summary>Where somebody who checks in serves. The founding document counts both apart.</summary>
public enum CheckInOrigin
{
    /// <summary>Serving in the banner.</summary>
    InTheBanner = 0,

    /// <summary>Serving outside of the banner.</summary>
    FromOutside = 1,
}
