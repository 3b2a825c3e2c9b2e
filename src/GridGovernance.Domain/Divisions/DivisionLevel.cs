namespace GridGovernance.Domain.Divisions;

/// <summary>How deep a division lies. <c>default</c> is <see cref="Country"/>. The banner (旗) is a county-level division.</summary>
public enum DivisionLevel
{
    /// <summary>The whole country, 000000000000.</summary>
    Country = 0,

    /// <summary>Province, region or municipality (省、自治区、直辖市): digits 1–2.</summary>
    Province = 1,

    /// <summary>Prefecture, league or city (地级市、盟): digits 3–4.</summary>
    Prefecture = 2,

    /// <summary>County, banner or district (县、旗、区): digits 5–6.</summary>
    County = 3,

    /// <summary>Subdistrict, town, township or sumu (街道、镇、乡、苏木): digits 7–9.</summary>
    Township = 4,

    /// <summary>Community, village or gacha (居委会、村委会、嘎查): digits 10–12.</summary>
    Village = 5,
}
