using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public GridRosterSnapshot ToSnapshot() => new()
    {
        Format = GridRosterSnapshot.NewestFormat,
        Grid = Grid.ToString(),
        Version = Version,
        OpenedOn = SnapshotReader.Spell(OpenedOn),
        ClosedOn = Spell(ClosedOn),
        Ranges = [.. ranges.Stretches.Select(stretch => new RoleRangesSnapshot
        {
            From = SnapshotReader.Spell(stretch.Span.From),
            Chief = stretch.Value[StaffRole.GridChief].ToString(),
            Adviser = stretch.Value[StaffRole.Adviser].ToString(),
            FullTime = stretch.Value[StaffRole.FullTime].ToString(),
            PartTime = stretch.Value[StaffRole.PartTime].ToString(),
            Volunteers = stretch.Value[StaffRole.Volunteer].ToString(),
        })],
        Posts = [.. Posts.Select(post => new StaffPostSnapshot
        {
            Person = post.Person.ToString(),
            Role = post.Role.Spell(),
            From = SnapshotReader.Spell(post.Span.From),
            Until = Spell(post.Span.Until),
            Suspended = post.IsSuspended,
        })],
        Plots = [.. plots.Values.SelectMany(timeline => timeline.Stretches).Select(stretch => new ResponsibilityPlotSnapshot
        {
            Person = stretch.Value.Person.ToString(),
            From = SnapshotReader.Spell(stretch.Span.From),
            Until = Spell(stretch.Span.Until),
            Households = [.. stretch.Value.Households.Select(household => household.ToString())],
            Duties = stretch.Value.Duties,
        })],
    };

    /// <summary>Restores a roster; a broken snapshot is refused with every finding, and a newer format by name.</summary>
    /// <param name="snapshot">The stored state.</param>
    /// <param name="roster">The roster, when there is no finding.</param>
    /// <param name="findings">Every finding with its JSON path.</param>
    public static bool TryRestore(GridRosterSnapshot snapshot, [NotNullWhen(true)] out GridRoster? roster, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        var restored = reader.Accepts(snapshot.Format, GridRosterSnapshot.NewestFormat) ? new Restoring(reader, snapshot).Restore() : null;
        findings = reader.Findings;
        roster = reader.IsClean ? restored : null;
        return roster is not null;
    }

    /// <summary>Restores a roster.</summary>
    /// <exception cref="FindingsException">The snapshot is broken; the exception names every finding.</exception>
    public static GridRoster Restore(GridRosterSnapshot snapshot) =>
        TryRestore(snapshot, out var roster, out var findings) ? roster : throw new FindingsException(findings);

    private static string? Spell(DateOnly? date) => date is { } day ? SnapshotReader.Spell(day) : null;
}
