namespace GridGovernance.Domain.Reports;

/// <summary>The claims of full coverage, with the one spelling each has in exports and the words each has in both languages.</summary>
public static class CoverageClaims
{
    private static readonly string[] Spellings = ["village-grid", "household-grid", "grid-chief", "grid-party-group", "grid-minimum-staff", "grid-service-centre"];

    private static readonly BilingualText[] Names =
    [
        new("every village has a grid", "每个嘎查村(社区)都有网格"), new("every household has one grid", "每户都在且只在一个网格"),
        new("every grid has a chief", "每个网格都有网格长"), new("every grid has a party group", "每个网格都有党小组"),
        new("every grid has its minimum staff", "每个网格都达到最低配备"), new("every grid has a service centre", "每个网格上都有党群服务中心"),
    ];

    /// <summary>Every claim, in the order in which reports show them.</summary>
    public static IReadOnlyList<CoverageClaim> All { get; } = [.. Enumerable.Range(0, Spellings.Length).Select(claim => (CoverageClaim)claim)];

    /// <summary>The claim's spelling in exports, such as <c>grid-chief</c>.</summary>
    /// <exception cref="ArgumentException">The claim is undefined.</exception>
    public static string Spell(this CoverageClaim claim) => Spellings[(int)Guard.Against.EnumOutOfRange(claim)];

    /// <summary>What is claimed.</summary>
    /// <exception cref="ArgumentException">The claim is undefined.</exception>
    public static BilingualText Name(this CoverageClaim claim) => Names[(int)Guard.Against.EnumOutOfRange(claim)];
}
