using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Divisions;

public sealed partial class Banner
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public BannerSnapshot ToSnapshot() => new()
    {
        Format = BannerSnapshot.NewestFormat,
        Code = Code.ToString(),
        Version = Version,
        FoundedBy = FoundedBy.ToString(),
        FoundedOn = SnapshotReader.Spell(FoundedOn),
        LastChange = SnapshotReader.Spell(LastChange),
        Divisions = [.. divisions.Values.Select(division => new DivisionSnapshot
        {
            Code = division.Code.ToString(),
            Name = division.Name,
            AddedOn = SnapshotReader.Spell(division.AddedOn),
            RetiredOn = division.RetiredOn is { } on ? SnapshotReader.Spell(on) : null,
            Successor = division.Successor?.ToString(),
            FormerNames = [.. division.FormerNames.Select(former => new FormerNameSnapshot { Name = former.Name, Until = SnapshotReader.Spell(former.Until) })],
        })],
        ServiceCentres = [.. serviceCentres.Values.Select(centre => new ServiceCentreSnapshot
        {
            Division = centre.Division.ToString(),
            Hours = centre.Hours.ToString(),
            OpenedOn = SnapshotReader.Spell(centre.OpenedOn),
        })],
    };

    /// <summary>Restores a banner; a broken snapshot is refused with every finding, and a newer format by name.</summary>
    /// <param name="snapshot">The stored state.</param>
    /// <param name="banner">The banner, when there is no finding.</param>
    /// <param name="findings">Every finding with its JSON path.</param>
    public static bool TryRestore(BannerSnapshot snapshot, [NotNullWhen(true)] out Banner? banner, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        banner = reader.Accepts(snapshot.Format, BannerSnapshot.NewestFormat) ? new Restoring(reader).Restore(snapshot) : null;
        findings = reader.Findings;
        banner = reader.IsClean ? banner : null;
        return banner is not null;
    }

    /// <summary>Restores a banner.</summary>
    /// <exception cref="FindingsException">The snapshot is broken; the exception names every finding.</exception>
    public static Banner Restore(BannerSnapshot snapshot) =>
        TryRestore(snapshot, out var banner, out var findings) ? banner : throw new FindingsException(findings);
}
