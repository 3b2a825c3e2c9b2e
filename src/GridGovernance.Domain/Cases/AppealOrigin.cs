namespace GridGovernance.Domain.Cases;

/// <summary>Who asks: 党委有要求、村里有需求、群众有诉求. Each gets the three replies.</summary>
public enum AppealOrigin
{
    /// <summary>The party requires (要求).</summary>
    PartyRequirement = 0,

    /// <summary>The village needs (需求).</summary>
    VillageNeed = 1,

    /// <summary>Residents ask (诉求).</summary>
    ResidentAppeal = 2,
}
