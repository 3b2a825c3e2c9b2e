using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.PartyOrganisations;

public sealed partial class PartyBranch
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public PartyBranchSnapshot ToSnapshot() => new()
    {
        Format = PartyBranchSnapshot.NewestFormat,
        Id = Id.ToString(),
        Seat = Seat.ToString(),
        Version = Version,
        FoundedBy = FoundedBy.ToString(),
        FoundedOn = SnapshotReader.Spell(FoundedOn),
        LastChange = SnapshotReader.Spell(LastChange),
        Groups = [.. groups.Values.Select(group => new PartyGroupSnapshot
        {
            Id = group.Id.ToString(),
            FormedOn = SnapshotReader.Spell(group.FormedOn),
            DissolvedOn = group.DissolvedOn is { } on ? SnapshotReader.Spell(on) : null,
            Leader = group.Leader?.ToString(),
            Grids = [.. group.Grids.Select(grid => grid.ToString())],
        })],
        Members = [.. members.Values.Select(member => new PartyMemberSnapshot
        {
            Person = member.Person.ToString(),
            Standing = SnapshotReader.Spell(member.Standing),
            AdmittedOn = SnapshotReader.Spell(member.AdmittedOn),
            Group = member.Group?.ToString(),
        })],
        Committee = [.. committee.Select(person => person.ToString())],
    };

    /// <summary>Restores a branch; a broken snapshot is refused with every finding, and a newer format by name.</summary>
    /// <param name="snapshot">The stored state.</param>
    /// <param name="branch">The branch, when there is no finding.</param>
    /// <param name="findings">Every finding with its JSON path.</param>
    public static bool TryRestore(PartyBranchSnapshot snapshot, [NotNullWhen(true)] out PartyBranch? branch, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        branch = reader.Accepts(snapshot.Format, PartyBranchSnapshot.NewestFormat) ? new Restoring(reader).Restore(snapshot) : null;
        findings = reader.Findings;
        branch = reader.IsClean ? branch : null;
        return branch is not null;
    }

    /// <summary>Restores a branch.</summary>
    /// <exception cref="FindingsException">The snapshot is broken; the exception names every finding.</exception>
    public static PartyBranch Restore(PartyBranchSnapshot snapshot) =>
        TryRestore(snapshot, out var branch, out var findings) ? branch : throw new FindingsException(findings);
}
