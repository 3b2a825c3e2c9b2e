namespace GridGovernance.Domain.Cases;

/// <summary>Where a joint mediation stands. All but <see cref="Open"/> are final.</summary>
public enum MediationStage
{
    /// <summary>Under way.</summary>
    Open = 0,

    /// <summary>Ended by a written agreement.</summary>
    Agreed = 1,

    /// <summary>Ended because a party refuses to be mediated.</summary>
    RefusedByParty = 2,

    /// <summary>Ended without agreement when its time was up.</summary>
    TimeExpired = 3,
}
