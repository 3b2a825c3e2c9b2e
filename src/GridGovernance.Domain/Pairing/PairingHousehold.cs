using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Pairing;

/// <summary>A household that should be linked to a member, as a caller hands it in; checked by <see cref="PairingCase.TryBuild"/>.</summary>
public sealed record PairingHousehold
{
    /// <summary>Describes a household.</summary>
    /// <param name="id">The household.</param>
    /// <param name="grid">The grid it lies in.</param>
    /// <param name="x">Metres east on the plane of the survey.</param>
    /// <param name="y">Metres north on the plane of the survey.</param>
    public PairingHousehold(HouseholdId id, GridCode grid, long x, long y) => (Id, Grid, X, Y) = (id, grid, x, y);

    /// <summary>The household.</summary>
    public HouseholdId Id { get; }

    /// <summary>The grid it lies in.</summary>
    public GridCode Grid { get; }

    /// <summary>Metres east.</summary>
    public long X { get; }

    /// <summary>Metres north.</summary>
    public long Y { get; }
}
