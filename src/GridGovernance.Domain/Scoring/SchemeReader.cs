using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>Turns a JSON document into a draft, reporting everything that is wrong with it as a document; what it means is the lint's matter.</summary>
internal sealed partial class SchemeReader(List<Finding> findings)
{
    private const string Format = "format";

    public SchemeDraft Read(DocumentNode root)
    {
        var draft = new SchemeDraft();
        if (DocumentSection.Of(root, findings) is not { } section)
            return draft;
        section.Optional("$schema");
        ReadFormat(section);
        draft.Id = section.Text("id", required: true) ?? "";
        draft.Version = DocumentNumbers.Whole(section.Required("version"), findings, 1, int.MaxValue) ?? 1;
        draft.Title = ReadTitle(section);
        draft.Basis = ReadBasis(section);
        draft.Effective = ReadSpan(section.Section("effective", required: true)) ?? default;
        draft.PeriodKind = (PeriodKind)(section.Word("period", SchemeWords.Periods, required: true) ?? 0);
        draft.Base = DocumentNumbers.Points(section.Optional("base"), findings) ?? Points.Zero;
        draft.BaseProRata = section.Flag("baseProRata");
        draft.Floor = DocumentNumbers.Points(section.Optional("floor", nullable: true), findings, signed: true);
        draft.Ceiling = DocumentNumbers.Points(section.Optional("ceiling", nullable: true), findings, signed: true);
        draft.Rounding = ReadRounding(section.Section("rounding"), finish: true) ?? default;
        draft.Stacking = (MultiplierStacking)(section.Word("stacking", SchemeWords.Stackings) ?? 0);
        foreach (var category in section.List("categories", mayBeEmpty: true))
            draft.Categories.Add(ReadCategory(category));
        foreach (var rule in section.List("rules", required: true, mayBeEmpty: true))
            draft.Rules.Add(ReadRule(rule));
        draft.Stars = ReadStars(section.Section("stars"));
        section.Finish();
        return draft;
    }

    private void ReadFormat(DocumentSection section)
    {
        var node = section.Required(Format);
        if (node is { Type: JsonTokenType.Number } && int.TryParse(node.Text, out var format) && format > PointsScheme.CurrentFormat)
            DocumentSection.Report(findings, node, SchemeFindings.NewerFormat(node.Path, node.Shown));
        else
            DocumentNumbers.Whole(node, findings, PointsScheme.CurrentFormat, PointsScheme.CurrentFormat);
    }

    private static BilingualText? ReadTitle(DocumentSection owner)
    {
        if (owner.Section("title") is not { } section)
            return null;
        var (english, chinese) = (section.Text("en", required: true), section.Text("zh", required: true));
        section.Finish();
        return english is not null && chinese is not null ? new(english, chinese) : null;
    }

    private RuleBasis? ReadBasis(DocumentSection owner)
    {
        if (owner.Section("basis") is not { } section)
            return null;
        var basis = new RuleBasis(section.Text("document"), section.Text("article"), section.Date("date"));
        section.Finish();
        if (section.Node.Members.Count == 0)
            DocumentSection.Report(findings, section.Node, SchemeFindings.Empty(section.Node.Path));
        return basis;
    }

    private DateSpan? ReadSpan(DocumentSection? section)
    {
        if (section is null)
            return null;
        var (from, until) = (section.Date("from", required: true), section.Date("until", nullable: true));
        section.Finish();
        if (from is not { } first)
            return null;
        if (DateSpan.TryCreate(first, until, out var span))
            return span;
        DocumentSection.Report(findings, section.Node, SchemeFindings.EmptySpan(section.Node.Path, first, until!.Value));
        return null;
    }

    private Rounding? ReadRounding(DocumentSection? section, bool finish)
    {
        if (section is null)
            return null;
        var node = section.Required("step");
        var step = DocumentNumbers.Points(node, findings);
        var mode = (RoundingMode)(section.Word("mode", SchemeWords.RoundingModes) ?? (int)RoundingMode.HalfAwayFromZero);
        if (finish)
            section.Finish();
        if (step is not { } value)
            return null;
        if (Rounding.TryCreate(value, mode, out var rounding))
            return rounding;
        DocumentSection.Report(findings, node!, SchemeFindings.OutOfRange(node!.Path, node.Shown, "0.0001", "900000000000"));
        return null;
    }

    private PointsCategory? ReadCategory(DocumentNode node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var id = section.Text("id", required: true) ?? "";
        var title = ReadTitle(section) ?? SchemeDraft.PlaceholderTitle(id);
        var caps = new List<PointsCap>();
        foreach (var cap in section.List("caps", mayBeEmpty: true))
            AddRead(caps, ReadCap(cap));
        section.Finish();
        return new(id, title, caps);
    }

    private PointsCap? ReadCap(DocumentNode node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var cap = new PointsCap(
            (CapTarget)(section.Word("on", SchemeWords.CapTargets, required: true) ?? 0),
            (PointsWindow)(section.Word("per", SchemeWords.CapWindows, required: true) ?? (int)PointsWindow.Period),
            DocumentNumbers.Points(section.Required("points"), findings) ?? Points.Zero);
        section.Finish();
        return cap;
    }

    private StarBands? ReadStars(DocumentSection? section)
    {
        if (section is null)
            return null;
        var rounding = ReadRounding(section, finish: false) ?? default;
        var bands = new List<StarBand>();
        foreach (var band in section.List("bands", required: true))
            AddRead(bands, ReadStarBand(band));
        section.Finish();
        return new(rounding, bands);
    }

    private StarBand? ReadStarBand(DocumentNode node)
    {
        if (DocumentSection.Of(node, findings) is not { } section)
            return null;
        var band = new StarBand(
            DocumentNumbers.Points(section.Required("from"), findings, signed: false) ?? Points.Zero,
            DocumentNumbers.Whole(section.Required("stars"), findings, 1, SchemeDraft.MostStars) ?? 1);
        section.Finish();
        return band;
    }

    /// <summary>Adds what could be read; what could not is reported already.</summary>
    private static void AddRead<T>(List<T> all, T? read) where T : class
    {
        if (read is not null)
            all.Add(read);
    }
}
