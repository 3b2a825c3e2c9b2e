namespace GridGovernance.Domain.Cases;

/// <summary>Everything that can be done to an open mediation.</summary>
public enum MediationStep
{
    /// <summary>A session with some of the bodies.</summary>
    HoldSession = 0,

    /// <summary>More days, on all parties' request.</summary>
    Extend = 1,

    /// <summary>A written agreement; the end.</summary>
    Agree = 2,

    /// <summary>A party refuses to be mediated; the end.</summary>
    Refuse = 3,

    /// <summary>The time is up; the end.</summary>
    Expire = 4,
}
