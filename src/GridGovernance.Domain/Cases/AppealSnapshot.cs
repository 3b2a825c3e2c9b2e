using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Cases;

/// <summary>The whole state of an <see cref="Appeal"/> for storage; texts are not yet checked. Dates are <c>2026-03-31</c>, enums kebab case such as <c>village-need</c>.</summary>
public sealed record AppealSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 2;

    /// <summary>The format, 1 or 2.</summary>
    public required int Format { get; init; }

    /// <summary>The appeal's id.</summary>
    public required string Id { get; init; }

    /// <summary>Who asks.</summary>
    public required string Origin { get; init; }

    /// <summary>The grid that answers.</summary>
    public required string Grid { get; init; }

    /// <summary>Who raised it.</summary>
    public required string RaisedBy { get; init; }

    /// <summary>The day it was raised.</summary>
    public required string RaisedOn { get; init; }

    /// <summary>The division whose service centre took it in; null for none. Not in format 1.</summary>
    public string? ServiceCentre { get; init; }

    /// <summary>The case it opened; null for none.</summary>
    public required string? Case { get; init; }

    /// <summary>The replies, in order.</summary>
    public required IReadOnlyList<AppealReplySnapshot> Replies { get; init; }

    /// <summary>The snapshot as JSON; the same appeal gives the same bytes.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, CasesJson.Default.AppealSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. What stands in it is checked when the appeal is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out AppealSnapshot? snapshot, out IReadOnlyList<Finding> findings) =>
        SnapshotReader.TryReadJson(json, CasesJson.Default.AppealSnapshot, out snapshot, out findings);
}

/// <summary>One reply of an appeal for storage.</summary>
public sealed record AppealReplySnapshot
{
    /// <summary>The stage it led to.</summary>
    public required string Stage { get; init; }

    /// <summary>The author.</summary>
    public required string By { get; init; }

    /// <summary>The day.</summary>
    public required string On { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }
}
