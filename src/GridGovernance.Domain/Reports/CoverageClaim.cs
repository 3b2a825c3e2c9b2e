namespace GridGovernance.Domain.Reports;

/// <summary>What full coverage (全覆盖) claims. <c>default</c> is <see cref="EveryVillageHasAGrid"/>.</summary>
public enum CoverageClaim
{
    /// <summary>Every village and community in use has a grid in use. Virtual ones (498, 598) carry statistics only and are left out.</summary>
    EveryVillageHasAGrid = 0,

    /// <summary>Every household is in exactly one grid, also across villages.</summary>
    EveryHouseholdHasOneGrid = 1,

    /// <summary>Every grid has a chief on duty.</summary>
    EveryGridHasAChief = 2,

    /// <summary>Every grid has exactly one party group.</summary>
    EveryGridHasAPartyGroup = 3,

    /// <summary>Every grid has the least number of every role on duty.</summary>
    EveryGridHasItsMinimumStaff = 4,

    /// <summary>Every grid has a service centre, in its village or in what the village lies in.</summary>
    EveryGridHasAServiceCentre = 5,
}
