namespace GridGovernance.Domain.Scoring;

/// <summary>A scheme on its way in, from JSON or the fluent form, before the lint. A category or rule that could not be read keeps its place as null, so that paths stay true.</summary>
internal sealed class SchemeDraft
{
    /// <summary>The largest count a limit or completion may ask for.</summary>
    public const int MostCount = 1_000_000;

    /// <summary>The most stars a band may give.</summary>
    public const int MostStars = 99;

    /// <summary>How deep conditions may nest, so that every scheme that can be built can be written and read again.</summary>
    public const int DeepestCondition = 24;

    public string Id { get; set; } = "";

    public int Version { get; set; } = 1;

    public BilingualText? Title { get; set; }

    public RuleBasis? Basis { get; set; }

    public DateSpan Effective { get; set; }

    public PeriodKind PeriodKind { get; set; }

    public Points Base { get; set; }

    public bool BaseProRata { get; set; }

    public Points? Floor { get; set; }

    public Points? Ceiling { get; set; }

    public Rounding Rounding { get; set; }

    public MultiplierStacking Stacking { get; set; }

    public List<PointsCategory?> Categories { get; } = [];

    public List<PointsRule> Rules { get; } = [];

    public StarBands? Stars { get; set; }

    /// <summary>The title of something without one: its id, or a mark where even that is missing and the scheme will be refused.</summary>
    public static BilingualText PlaceholderTitle(string id) => string.IsNullOrWhiteSpace(id) ? new("?", "?") : new(id, id);
}

/// <summary>A rule whose type could not be read: it holds its place and its id until the scheme is refused.</summary>
internal sealed class UnreadRule(string id) : PointsRule(new(id, SchemeDraft.PlaceholderTitle(id), null, null, null));
