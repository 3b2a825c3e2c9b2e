namespace GridGovernance.Domain.Visits;

/// <summary>A named part of a work model with a fixed count of items, such as 八必访, eight must-visits. The items are the caller's.</summary>
public sealed record WorkModelPart
{
    internal WorkModelPart(string id, BilingualText title, IReadOnlyList<string> items) => (Id, Title, Items) = (id, title, items);

    /// <summary>The part's id, such as <c>must-visit</c>.</summary>
    public string Id { get; }

    /// <summary>Its title in both languages.</summary>
    public BilingualText Title { get; }

    /// <summary>The ids of its items, in the caller's order.</summary>
    public IReadOnlyList<string> Items { get; }
}
