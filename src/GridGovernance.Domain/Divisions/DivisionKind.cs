namespace GridGovernance.Domain.Divisions;

/// <summary>What a division is, read from the band its digits lie in. <c>default</c> is <see cref="Country"/>.</summary>
public enum DivisionKind
{
    /// <summary>The whole country.</summary>
    Country = 0,

    /// <summary>Province, region or municipality (省级).</summary>
    Province = 1,

    /// <summary>Prefecture, league or city (地级).</summary>
    Prefecture = 2,

    /// <summary>County, banner or district (县级).</summary>
    County = 3,

    /// <summary>Subdistrict (街道), township digits 001–099.</summary>
    Subdistrict = 4,

    /// <summary>Town (镇), township digits 100–199.</summary>
    Town = 5,

    /// <summary>Township or sumu (乡、苏木), township digits 200–399.</summary>
    Township = 6,

    /// <summary>Township-like unit such as a farm or a zone (类似乡级单位), township digits 400–599.</summary>
    TownshipLike = 7,

    /// <summary>Residents' committee, that is community (居委会、社区), village digits 001–199.</summary>
    ResidentsCommittee = 8,

    /// <summary>Villagers' committee or gacha (村委会、嘎查), village digits 200–399.</summary>
    VillagersCommittee = 9,

    /// <summary>Community-like unit (类似居委会), village digits 400–499; 498 is a virtual one.</summary>
    CommunityLike = 10,

    /// <summary>Village-like unit (类似村委会), village digits 500–599; 598 is a virtual one.</summary>
    VillageLike = 11,

    /// <summary>Township or village digits above 599: no published band. Such a code is held, and reported as a finding.</summary>
    OutOfBand = 12,
}
