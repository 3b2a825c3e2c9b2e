namespace GridGovernance.Domain.Reports;

/// <summary>The figures of the founding document, with the one spelling each has in exports, the words it has in both languages, and its unit.</summary>
public static class GovernanceFigures
{
    private static readonly BilingualText People = new("people", "人");
    private static readonly BilingualText Items = new("items", "项");

    private static readonly (string Spelling, BilingualText Name, BilingualText Unit)[] Words =
    [
        ("communities", new("communities", "社区"), new("communities", "个社区")),
        ("grids", new("grids", "网格"), new("grids", "个网格")),
        ("party-groups", new("grid party groups", "网格党小组"), new("groups", "个党小组")),
        ("organised-people", new("grid workers and party members organised", "组织起来的网格员、党员"), People),
        ("levels", new("levels of the grid system", "网格体系层级"), new("levels", "级")),
        ("full-time-workers", new("full-time grid workers", "专职网格员"), People),
        ("part-time-workers", new("part-time grid workers", "兼职网格员"), People),
        ("volunteer-teams", new("volunteer teams", "志愿服务队"), new("teams", "支队伍")),
        ("party-members", new("party members", "党员"), People),
        ("linked-households", new("households linked to a member", "党员联系户"), new("households", "户")),
        ("checked-in-from-the-banner", new("serving members of the banner, checked in", "旗内在职党员报到"), People),
        ("checked-in-from-outside", new("serving members from outside, checked in", "旗外在职党员报到"), People),
        ("sub-platform-kinds", new("kinds of sub-platform per community", "每社区网络子平台种类"), new("kinds", "类")),
        ("issues-claimed", new("issues claimed", "认领诉求"), new("issues", "件")),
        ("projects-coordinated", new("projects coordinated", "协调项目"), new("projects", "个项目")),
        ("person-times-served", new("people served", "服务群众"), new("person-times", "人次")),
        ("work-model-items", new("items of the work model", "工作模式各项"), Items),
        ("most-households-of-a-member", new("most households one member leads", "一名党员最多联系户数"), new("households", "户")),
        ("directions", new("directions of appraisal", "评价方向"), new("directions", "个方向")),
        ("outreach-items", new("items of outreach visits", "带去带回各项"), Items),
        ("replies-before-closing", new("replies before an appeal is closed", "诉求办结前的回复"), new("replies", "次回复")),
        ("disputes-settled", new("disputes settled by joint mediation", "联合调解成功"), new("disputes", "起")),
    ];

    /// <summary>Every figure, in the document's order.</summary>
    public static IReadOnlyList<GovernanceFigure> All { get; } = [.. Enumerable.Range(0, Words.Length).Select(figure => (GovernanceFigure)figure)];

    /// <summary>The figure's spelling in exports, such as <c>party-groups</c>.</summary>
    /// <exception cref="ArgumentException">The figure is undefined.</exception>
    public static string Spell(this GovernanceFigure figure) => Words[(int)Guard.Against.EnumOutOfRange(figure)].Spelling;

    /// <summary>What is counted.</summary>
    /// <exception cref="ArgumentException">The figure is undefined.</exception>
    public static BilingualText Name(this GovernanceFigure figure) => Words[(int)Guard.Against.EnumOutOfRange(figure)].Name;

    /// <summary>The unit it is counted in; people and person-times are two.</summary>
    /// <exception cref="ArgumentException">The figure is undefined.</exception>
    public static BilingualText Unit(this GovernanceFigure figure) => Words[(int)Guard.Against.EnumOutOfRange(figure)].Unit;
}
