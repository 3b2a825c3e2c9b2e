namespace GridGovernance.Domain.Scoring;

/// <summary>A scheme on its way in, from JSON or the fluent form, before the lint. A category or rule that could not be read keeps its place as null, so that paths stay true.</summary>
internal sealed class SchemeDraft
{
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

    public List<PointsRule?> Rules { get; } = [];

    public StarBands? Stars { get; set; }
}
