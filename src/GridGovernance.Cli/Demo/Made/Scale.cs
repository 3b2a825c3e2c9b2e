namespace GridGovernance.Cli.Demo.Made;

/// <summary>The size of the made population: the founding document's figures, and what it leaves open.</summary>
internal static class Scale
{
    /// <summary>The banner, 科尔沁右翼前旗.</summary>
    public const string Banner = "152221000000";

    /// <summary>科尔沁镇, whose four communities have 28 grids.</summary>
    public const string KeerqinTown = "152221100000";

    /// <summary>俄体镇, where one leads five.</summary>
    public const string EtiTown = "152221108000";

    /// <summary>额尔格图镇, whose neighbours were reconciled.</summary>
    public const string EergetuTown = "152221107000";

    /// <summary>红峰村, where one leads two.</summary>
    public const string HongfengVillage = "152221105215";

    public const int Grids = 850;
    public const int GridsOfTheFourCommunities = 28;
    public const int Groups = 600;
    public const int GroupsOfTheFourCommunities = 7;
    public const int FullTime = 3_534;
    public const int PartTime = 1_272;
    public const int VolunteerTeams = 29;
    public const int Members = 5_300;
    public const int Households = 50_000;
    public const int ServingMembersOfTheBanner = 5_893;
    public const int ServingMembersFromOutside = 1_800;
    public const int OrganisedInTheFourCommunities = 357;
    public const int IssuesClaimed = 9_500;
    public const int ProjectsCoordinated = 1_200;
    public const int PersonTimesServed = 40_000;

    /// <summary>A village of the demo is a plane of this many metres each way.</summary>
    public const int VillageMetres = 2_000;
}
