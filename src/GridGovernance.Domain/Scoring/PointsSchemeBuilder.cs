using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The fluent form of a scheme; begins with <see cref="PointsScheme.Define"/>. Says what the JSON document says, in the same words, and builds the same object.
/// What a document could get wrong too (a negative amount, an unknown category) is a finding at <see cref="Build"/>; null and undefined values throw at once.
/// </summary>
public sealed partial class PointsSchemeBuilder
{
    private readonly SchemeDraft draft = new();
    private readonly List<Finding> findings = [];

    internal PointsSchemeBuilder(string id, int version) => (draft.Id, draft.Version) = (SchemeText.Require(id), version);

    /// <summary>The title in both languages.</summary>
    public PointsSchemeBuilder Title(string english, string chinese)
    {
        draft.Title = SchemeText.Both(english, chinese);
        return this;
    }

    /// <summary>What the scheme rests on: the document, an article of it, its date; at least one of them.</summary>
    public PointsSchemeBuilder Basis(string? document, string? article = null, DateOnly? date = null)
    {
        draft.Basis = SchemeText.Basis(document, article, date);
        return this;
    }

    /// <summary>The dates this version covers, both included, on the edges of periods; without it, always.</summary>
    public PointsSchemeBuilder Effective(DateOnly from, DateOnly? until = null)
    {
        draft.Effective = SpanOr(from, until, "$.effective", findings) ?? draft.Effective;
        return this;
    }

    /// <summary>The kind of period scored; without it, the month.</summary>
    public PointsSchemeBuilder Per(PeriodKind period)
    {
        draft.PeriodKind = Guard.Against.EnumOutOfRange(period);
        return this;
    }

    /// <summary>The points everyone begins a period with; without it, 0.</summary>
    /// <param name="points">0 or more.</param>
    /// <param name="proRata">Whether suspended days lower it.</param>
    public PointsSchemeBuilder Base(Points points, bool proRata = false)
    {
        (draft.Base, draft.BaseProRata) = (points, proRata);
        return this;
    }

    /// <summary>The least a total can be; may be negative.</summary>
    public PointsSchemeBuilder Floor(Points points)
    {
        draft.Floor = points;
        return this;
    }

    /// <summary>The most a total can be.</summary>
    public PointsSchemeBuilder Ceiling(Points points)
    {
        draft.Ceiling = points;
        return this;
    }

    /// <summary>How each activity's value is rounded; without it, to 0.0001, halves away from zero.</summary>
    public PointsSchemeBuilder Round(Rounding rounding)
    {
        draft.Rounding = rounding;
        return this;
    }

    /// <summary>What several multipliers on one activity come to; without it, they multiply.</summary>
    public PointsSchemeBuilder Stack(MultiplierStacking stacking)
    {
        draft.Stacking = Guard.Against.EnumOutOfRange(stacking);
        return this;
    }

    /// <summary>Adds a category.</summary>
    public PointsSchemeBuilder Category(string id, Action<PointsCategoryBuilder>? with = null)
    {
        var category = new PointsCategoryBuilder(SchemeText.Require(id));
        with?.Invoke(category);
        draft.Categories.Add(category.Build());
        return this;
    }

    /// <summary>The star rating: how the total is rounded before it is judged, and the bands by rising lower edge.</summary>
    public PointsSchemeBuilder Stars(Rounding rounding, params (Points From, int Stars)[] bands)
    {
        draft.Stars = new(rounding, [.. Guard.Against.Null(bands).Select(band => new StarBand(band.From, band.Stars))]);
        return this;
    }

    /// <summary>The scheme, or every finding at once; never throws.</summary>
    /// <param name="scheme">The scheme; null when there are errors.</param>
    /// <param name="findings">Errors and warnings, with the paths the scheme's document would have.</param>
    public bool TryBuild([NotNullWhen(true)] out PointsScheme? scheme, out IReadOnlyList<Finding> findings)
    {
        Finding[] all = [.. this.findings.Concat(SchemeLint.Check(draft)).Select(finding => RuleNaming.Named(finding, draft))];
        findings = all;
        scheme = Array.Exists(all, finding => finding.Severity is FindingSeverity.Error) ? null : new(draft, all);
        return scheme is not null;
    }

    /// <summary>The scheme; the throwing form of <see cref="TryBuild"/>.</summary>
    /// <exception cref="FindingsException">The scheme has errors; it names all of them.</exception>
    public PointsScheme Build() => TryBuild(out var scheme, out var found) ? scheme : throw new FindingsException(found);

    internal static DateSpan? SpanOr(DateOnly from, DateOnly? until, string path, List<Finding> findings)
    {
        if (DateSpan.TryCreate(from, until, out var span))
            return span;
        findings.Add(SchemeFindings.EmptySpan(path, from, until!.Value));
        return null;
    }
}
