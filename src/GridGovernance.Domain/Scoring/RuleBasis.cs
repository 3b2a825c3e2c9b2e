namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What a scheme or a rule rests on: a document, an article of it, its date. Each may be missing; a rule's missing document and date are those of its scheme.
/// </summary>
public sealed record RuleBasis
{
    internal RuleBasis(string? document, string? article, DateOnly? date) => (Document, Article, Date) = (document, article, date);

    /// <summary>The document's name or number; null where not stated.</summary>
    public string? Document { get; }

    /// <summary>The article, as the document counts it, such as <c>4(1)</c>; null where not stated.</summary>
    public string? Article { get; }

    /// <summary>The document's date; null where not stated.</summary>
    public DateOnly? Date { get; }

    /// <summary>This basis, with what it leaves out taken from the scheme's: document and date, and the article only when this names no document and no article of its own.</summary>
    internal RuleBasis Within(RuleBasis? scheme) => scheme is null || Document is not null
        ? this : new(scheme.Document, Article ?? scheme.Article, Date ?? scheme.Date);
}
