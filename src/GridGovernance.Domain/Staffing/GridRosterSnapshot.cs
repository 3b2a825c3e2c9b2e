using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GridGovernance.Domain.Staffing;

/// <summary>
/// The whole state of a <see cref="GridRoster"/> for storage; texts are not yet checked. Dates are <c>2026-03-31</c>, roles as <see cref="StaffRoles.Spell"/> spells them,
/// ranges as <c>2..5</c> or <c>3..*</c>. Written with System.Text.Json it needs no reflection through <see cref="ToJson"/>.
/// </summary>
public sealed record GridRosterSnapshot
{
    /// <summary>The newest format this library writes and reads.</summary>
    public const int NewestFormat = 1;

    /// <summary>The format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>The 15-digit code of the grid.</summary>
    public required string Grid { get; init; }

    /// <summary>How many operations succeeded.</summary>
    public required long Version { get; init; }

    /// <summary>The first day on which somebody could hold a post.</summary>
    public required string OpenedOn { get; init; }

    /// <summary>The first day on which nobody could any more; null while the roster is open.</summary>
    public string? ClosedOn { get; init; }

    /// <summary>The ranges of the roles, earliest first; the first from <see cref="OpenedOn"/>.</summary>
    public required IReadOnlyList<RoleRangesSnapshot> Ranges { get; init; }

    /// <summary>Every post, by person and date.</summary>
    public required IReadOnlyList<StaffPostSnapshot> Posts { get; init; }

    /// <summary>Every plot, by person and date.</summary>
    public required IReadOnlyList<ResponsibilityPlotSnapshot> Plots { get; init; }

    /// <summary>The snapshot as JSON; the same roster gives the same bytes.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StaffingJson.Default.GridRosterSnapshot);

    /// <summary>Reads the JSON of a snapshot; never throws. A newer format is refused by name; what else stands in it is checked when the roster is restored.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)] out GridRosterSnapshot? snapshot, out IReadOnlyList<Finding> findings)
    {
        snapshot = null;
        if (!SnapshotReader.TryReadJson(json, StaffingJson.Default.SnapshotFormat, out var probe, out findings))
            return false;
        var reader = new SnapshotReader();
        if (probe!.Format is { } format && !reader.Accepts(format, NewestFormat))
        {
            findings = reader.Findings;
            return false;
        }

        return SnapshotReader.TryReadJson(json, StaffingJson.Default.GridRosterSnapshot, out snapshot, out findings);
    }
}
