namespace GridGovernance.Domain.Scoring;

/// <summary>The fluent form of a category.</summary>
public sealed class PointsCategoryBuilder
{
    private readonly string id;
    private readonly List<PointsCap> caps = [];
    private BilingualText? title;

    internal PointsCategoryBuilder(string id) => this.id = id;

    /// <summary>The title in both languages.</summary>
    public PointsCategoryBuilder Title(string english, string chinese)
    {
        title = SchemeText.Both(english, chinese);
        return this;
    }

    /// <summary>Lets credits count for at most so many points in each window.</summary>
    public PointsCategoryBuilder CapCredits(Points points, PointsWindow per)
    {
        caps.Add(new(CapTarget.Credits, Guard.Against.EnumOutOfRange(per), points));
        return this;
    }

    /// <summary>Lets deductions take away at most so many points in each window.</summary>
    public PointsCategoryBuilder CapDeductions(Points points, PointsWindow per)
    {
        caps.Add(new(CapTarget.Deductions, Guard.Against.EnumOutOfRange(per), points));
        return this;
    }

    internal PointsCategory Build() => new(id, title, [.. caps]);
}
