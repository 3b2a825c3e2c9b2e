namespace GridGovernance.Domain.Divisions;

/// <summary>What a level is called in texts.</summary>
internal static class DivisionLevels
{
    private static readonly BilingualText[] Names =
    [
        new("country", "全国"), new("province", "省级"), new("prefecture", "地级"), new("county", "县级"), new("township", "乡级"), new("village", "村级"),
    ];

    public static BilingualText Name(this DivisionLevel level) => Names[(int)level];
}
