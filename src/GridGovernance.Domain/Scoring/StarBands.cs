namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Star rating (评星定级) by lower edges. The total is judged after the declared rounding, which never changes the total itself.
/// </summary>
public sealed class StarBands
{
    internal StarBands(Rounding rounding, IReadOnlyList<StarBand> bands) => (Rounding, Bands) = (rounding, [.. bands]);

    /// <summary>How the total is rounded before it is judged, so that nothing falls between two bands.</summary>
    public Rounding Rounding { get; }

    /// <summary>The bands, lowest edge first, edges and stars strictly rising, at least one.</summary>
    public IReadOnlyList<StarBand> Bands { get; }

    /// <summary>The stars of a total: those of the last band whose edge the rounded total reaches, 0 below the first.</summary>
    /// <exception cref="OverflowException">The total, rounded, leaves the range of points.</exception>
    public int StarsOf(Points total)
    {
        var judged = Rounding.Apply(total);
        var stars = 0;
        for (var i = 0; i < Bands.Count && judged >= Bands[i].From; i++)
            stars = Bands[i].Stars;

        return stars;
    }
}

/// <summary>One band of a star rating: from its edge, included, to the next one's.</summary>
public sealed class StarBand
{
    internal StarBand(Points from, int stars) => (From, Stars) = (from, stars);

    /// <summary>The lower edge, included.</summary>
    public Points From { get; }

    /// <summary>The stars given, 1 or more.</summary>
    public int Stars { get; }
}
