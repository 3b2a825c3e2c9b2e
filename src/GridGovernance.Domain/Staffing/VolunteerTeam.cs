using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>A volunteer team (志愿服务队): its members and the grids it serves. Immutable; a change gives another team. A team may be empty or serve nothing, and <see cref="VolunteerCoverage"/> says so.</summary>
public sealed class VolunteerTeam : IEquatable<VolunteerTeam>
{
    private VolunteerTeam(UnitId id, PersonId[] members, GridCode[] grids) => (Id, Members, Grids) = (id, members, grids);

    /// <summary>The team.</summary>
    public UnitId Id { get; }

    /// <summary>Its members, by id.</summary>
    public IReadOnlyList<PersonId> Members { get; }

    /// <summary>The grids it serves, by code.</summary>
    public IReadOnlyList<GridCode> Grids { get; }

    /// <summary>A team; what is named twice counts once.</summary>
    /// <exception cref="ArgumentException">The id, a member or a grid is <c>default</c>.</exception>
    public static VolunteerTeam Of(UnitId id, IEnumerable<PersonId> members, IEnumerable<GridCode> grids)
    {
        Guard.Against.Default(id);
        PersonId[] people = [.. Guard.Against.Null(members).Distinct().Order()];
        GridCode[] served = [.. Guard.Against.Null(grids).Distinct().Order()];
        if (people is [var firstMember, ..])
            Guard.Against.Default(firstMember, nameof(members));
        if (served is [var firstGrid, ..])
            Guard.Against.Default(firstGrid, nameof(grids));
        return new(id, people, served);
    }

    /// <summary>The team with these members instead.</summary>
    /// <exception cref="ArgumentException">A member is <c>default</c>.</exception>
    public VolunteerTeam WithMembers(IEnumerable<PersonId> members) => Of(Id, members, Grids);

    /// <summary>The team serving these grids instead.</summary>
    /// <exception cref="ArgumentException">A grid is <c>default</c>.</exception>
    public VolunteerTeam Serving(IEnumerable<GridCode> grids) => Of(Id, Members, grids);

    /// <inheritdoc/>
    public bool Equals(VolunteerTeam? other) =>
        other is not null && Id == other.Id && Members.SequenceEqual(other.Members) && Grids.SequenceEqual(other.Grids);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VolunteerTeam);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Members.Count, Grids.Count);
}
