namespace GridGovernance.Domain.Cases;

/// <summary>The published grounds on which a grid may whistle (吹哨) for other bodies.</summary>
public enum WhistleGround
{
    /// <summary>The street or township cannot solve it alone.</summary>
    BeyondTheTownship = 0,

    /// <summary>Joint enforcement of several departments is needed.</summary>
    JointEnforcement = 1,

    /// <summary>An emergency.</summary>
    Emergency = 2,
}
