namespace GridGovernance.Domain.Scoring;

/// <summary>The statement told as a tree of texts.</summary>
public sealed partial class PointsStatement
{
    /// <summary>
    /// The statement as one tree whose amounts add up: base points, categories with their activities, bonuses, and what bounded the total; at the full level with notes of 0
    /// on why a rule gave nothing. Titles and bases come from the scheme that scored; a statement read back from storage needs to be given it, else ids stand in their place.
    /// </summary>
    /// <param name="language">The language of the texts; amounts and ids are the same in each.</param>
    /// <param name="scheme">The scheme that scored, where the statement no longer knows it.</param>
    /// <exception cref="ArgumentException">The scheme is not the one that scored.</exception>
    public ExplanationNode Explain(Language language, PointsScheme? scheme = null)
    {
        Guard.Against.EnumOutOfRange(language);
        if (scheme is not null && (scheme.Id != Scheme.Id || scheme.Version != Scheme.Version))
            throw new ArgumentException($"{Scheme} scored, not {scheme.Id}/{scheme.Version}.", nameof(scheme));
        return new StatementTeller(this, scheme ?? DeclaredBy, language).Tell();
    }
}
