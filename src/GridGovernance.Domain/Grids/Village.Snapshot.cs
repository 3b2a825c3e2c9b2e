using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Grids;

public sealed partial class Village
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public VillageSnapshot ToSnapshot() => new()
    {
        Format = VillageSnapshot.NewestFormat,
        Code = Code.ToString(),
        Version = Version,
        FoundedBy = FoundedBy.ToString(),
        FoundedOn = SnapshotReader.Spell(FoundedOn),
        LastChange = SnapshotReader.Spell(LastChange),
        Grids = [.. grids.Values.Select(ToSnapshot)],
        Lanes = [.. lanes.Values.Select(lane => new LaneSnapshot
        {
            Number = lane.Number,
            Grid = lane.Grid.ToString(),
            Head = lane.Head.ToString(),
            OpenedOn = SnapshotReader.Spell(lane.OpenedOn),
            ClosedOn = lane.ClosedOn is { } on ? SnapshotReader.Spell(on) : null,
            Households = Spell(lane.Households),
        })],
    };

    /// <summary>Restores a village; a broken snapshot is refused with every finding, and a newer format by name.</summary>
    /// <param name="snapshot">The stored state.</param>
    /// <param name="village">The village, when there is no finding.</param>
    /// <param name="findings">Every finding with its JSON path.</param>
    public static bool TryRestore(VillageSnapshot snapshot, [NotNullWhen(true)] out Village? village, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        village = reader.Accepts(snapshot.Format, VillageSnapshot.NewestFormat) ? new Restoring(reader).Restore(snapshot) : null;
        findings = reader.Findings;
        village = reader.IsClean ? village : null;
        return village is not null;
    }

    /// <summary>Restores a village.</summary>
    /// <exception cref="FindingsException">The snapshot is broken; the exception names every finding.</exception>
    public static Village Restore(VillageSnapshot snapshot) =>
        TryRestore(snapshot, out var village, out var findings) ? village : throw new FindingsException(findings);

    private static GridSnapshot ToSnapshot(Grid grid) => new()
    {
        Code = grid.Code.ToString(),
        Kind = SnapshotReader.Spell(grid.Kind),
        LineDepartment = grid.LineDepartment?.ToString(),
        OpenedBy = grid.OpenedBy.ToString(),
        OpenedOn = SnapshotReader.Spell(grid.OpenedOn),
        Voiding = grid.Voiding is not { } voiding ? null : new()
        {
            Cause = SnapshotReader.Spell(voiding.Cause),
            Trigger = SnapshotReader.Spell(voiding.Trigger),
            By = voiding.By.ToString(),
            On = SnapshotReader.Spell(voiding.On),
            Successors = [.. voiding.Successors.Select(successor => successor.ToString())],
        },
        Households = Spell(grid.Households),
    };

    private static string[] Spell(IReadOnlyList<HouseholdId> households) => [.. households.Select(household => household.ToString())];
}
