using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// A party member who can lead households, as a caller hands it in. Nothing is checked here: <see cref="PairingCase.TryBuild"/>
/// answers a whole population with all of its findings at once.
/// </summary>
public sealed record PairingMember
{
    /// <summary>Describes a member.</summary>
    /// <param name="id">The member.</param>
    /// <param name="grid">The grid the member belongs to.</param>
    /// <param name="x">Metres east on the plane of the survey.</param>
    /// <param name="y">Metres north on the plane of the survey.</param>
    /// <param name="ownHousehold">The household the member lives in; <c>default</c> where unknown. Nobody leads their own household.</param>
    /// <param name="minimumLoad">The fewest households this member should lead; null for the policy's.</param>
    /// <param name="maximumLoad">The most households this member can lead; null for the policy's.</param>
    public PairingMember(PersonId id, GridCode grid, long x, long y, HouseholdId ownHousehold = default, int? minimumLoad = null, int? maximumLoad = null)
    {
        Id = id;
        Grid = grid;
        X = x;
        Y = y;
        OwnHousehold = ownHousehold;
        MinimumLoad = minimumLoad;
        MaximumLoad = maximumLoad;
    }

    /// <summary>The member.</summary>
    public PersonId Id { get; }

    /// <summary>The grid the member belongs to.</summary>
    public GridCode Grid { get; }

    /// <summary>Metres east.</summary>
    public long X { get; }

    /// <summary>Metres north.</summary>
    public long Y { get; }

    /// <summary>The household the member lives in; <c>default</c> where unknown.</summary>
    public HouseholdId OwnHousehold { get; }

    /// <summary>The fewest households this member should lead; null for the policy's.</summary>
    public int? MinimumLoad { get; }

    /// <summary>The most households this member can lead; null for the policy's.</summary>
    public int? MaximumLoad { get; }
}
