using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>The sub-platforms of one community, and who answers for each. Immutable.</summary>
public sealed class SubPlatforms
{
    private readonly SortedDictionary<SubPlatformKind, PersonId> keepers;

    private SubPlatforms(DivisionCode community, SortedDictionary<SubPlatformKind, PersonId> keepers) => (Community, this.keepers) = (community, keepers);

    /// <summary>The community.</summary>
    public DivisionCode Community { get; }

    /// <summary>The kinds kept, each with who answers for it.</summary>
    public IReadOnlyDictionary<SubPlatformKind, PersonId> Keepers => keepers;

    /// <summary>The kinds the community lacks, of the four.</summary>
    public IReadOnlyList<SubPlatformKind> Missing => [.. Enum.GetValues<SubPlatformKind>().Where(kind => !keepers.ContainsKey(kind))];

    /// <summary>A community without sub-platforms yet.</summary>
    /// <exception cref="ArgumentException">The division is no community or village.</exception>
    public static SubPlatforms Of(DivisionCode community) => community.Level is DivisionLevel.Village
        ? new(community, [])
        : throw new ArgumentException($"Sub-platforms belong to a community or village; {community} is a {community.Level}.", nameof(community));

    /// <summary>The same with one kind kept by somebody, who replaces an earlier keeper.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public SubPlatforms With(SubPlatformKind kind, PersonId keeper) =>
        new(Community, new(keepers) { [Guard.Against.EnumOutOfRange(kind)] = Guard.Against.Default(keeper) });

    /// <summary>The same without one kind.</summary>
    public SubPlatforms Without(SubPlatformKind kind)
    {
        var left = new SortedDictionary<SubPlatformKind, PersonId>(keepers);
        left.Remove(Guard.Against.EnumOutOfRange(kind));
        return new(Community, left);
    }
}
