namespace GridGovernance.Domain.Scoring;

/// <summary>A category of a scheme, such as duty (履职): scored rules belong to one, and its caps bound them together.</summary>
public sealed class PointsCategory
{
    internal PointsCategory(string id, BilingualText? title, IReadOnlyList<PointsCap> caps) =>
        (Id, Title, Caps) = (id, title ?? new(id, id), [.. caps]);

    /// <summary>The id, unique among the scheme's categories.</summary>
    public string Id { get; }

    /// <summary>The title; the id in both languages where none is declared.</summary>
    public BilingualText Title { get; }

    /// <summary>The caps in document order; no two on the same side and window.</summary>
    public IReadOnlyList<PointsCap> Caps { get; }
}
