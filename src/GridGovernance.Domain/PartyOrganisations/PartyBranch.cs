using System.Globalization;
using System.Runtime.CompilerServices;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>
/// A party branch (党支部) with its members, committee and groups. A member belongs to at most one group, a group's leader is one of its members, a grid has at most one group of the branch,
/// and the committee consists of full members. How many members it should have is for <see cref="PartyBranchPolicy"/> to say, which warns.
/// Every operation answers with what happened, or with the first obstacle met in the order of its outcome; a refusal changes nothing.
/// Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var (clerk, day) = (PersonId.From("clerk"), new DateOnly(2026, 1, 1));
/// var branch = PartyBranch.Found(UnitId.From("branch"), DivisionCode.Parse("152221105215"), clerk, day);
/// branch.FormGroup(UnitId.From("group-1"), clerk, day).OrThrow();
/// branch.Serve(UnitId.From("group-1"), GridCode.Parse("152221105215001"), clerk, day).OrThrow();
/// </code>
/// </example>
public sealed partial class PartyBranch
{
    private readonly SortedDictionary<PersonId, PartyMember> members = [];
    private readonly SortedDictionary<UnitId, PartyGroup> groups = [];
    private readonly Dictionary<GridCode, UnitId> groupOf = [];
    private PersonId[] committee = [];

    private PartyBranch(UnitId id, DivisionCode seat, PersonId foundedBy, DateOnly foundedOn)
    {
        Id = id;
        Seat = seat;
        FoundedBy = foundedBy;
        FoundedOn = foundedOn;
        LastChange = foundedOn;
    }

    /// <summary>The branch's id.</summary>
    public UnitId Id { get; }

    /// <summary>The division it sits in, usually a village or township.</summary>
    public DivisionCode Seat { get; }

    /// <summary>Who founded it here.</summary>
    public PersonId FoundedBy { get; }

    /// <summary>The day from which it is kept here.</summary>
    public DateOnly FoundedOn { get; }

    /// <summary>The day of the last recorded change; changes are recorded in the order of their days.</summary>
    public DateOnly LastChange { get; private set; }

    /// <summary>Rises by one with every recorded change, from 0; for optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>The members, by id.</summary>
    public IReadOnlyCollection<PartyMember> Members => members.Values;

    /// <summary>The committee (支部委员会), in the order elected; empty where there is none.</summary>
    public IReadOnlyList<PersonId> Committee => [.. committee];

    /// <summary>The groups that exist, by id.</summary>
    public IEnumerable<PartyGroup> Groups => groups.Values.Where(group => group.DissolvedOn is null);

    /// <summary>The groups that were dissolved, by id; they serve no grid any more.</summary>
    public IEnumerable<PartyGroup> DissolvedGroups => groups.Values.Where(group => group.DissolvedOn is not null);

    /// <summary>Id and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: members {Members.Count}, groups {Groups.Count()}, version {Version}");

    /// <summary>Founds a branch without members.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="seat">The division it sits in.</param>
    /// <param name="by">Who founds it.</param>
    /// <param name="on">The day from which it is kept.</param>
    /// <exception cref="ArgumentException">The id, or whoever founds it, is <c>default</c>.</exception>
    public static PartyBranch Found(UnitId id, DivisionCode seat, PersonId by, DateOnly on) => new(Guard.Against.Default(id), seat, Guard.Against.Default(by), on);

    /// <summary>A member; null for somebody else.</summary>
    public PartyMember? Find(PersonId person) => members.GetValueOrDefault(Guard.Against.Default(person));

    /// <summary>A group, existing or dissolved; null where the branch never had it.</summary>
    public PartyGroup? FindGroup(UnitId group) => groups.GetValueOrDefault(Guard.Against.Default(group));

    /// <summary>The group that serves a grid; null where none of this branch does.</summary>
    public UnitId? GroupOf(GridCode grid) => groupOf.TryGetValue(Guard.Against.Default(grid), out var group) ? group : null;

    /// <summary>The members of a group, by id.</summary>
    public IReadOnlyList<PersonId> MembersOf(UnitId group)
    {
        Guard.Against.Default(group);
        return [.. members.Values.Where(member => member.Group == group).Select(member => member.Person)];
    }

    private ChangeBackdated? Backdated(DateOnly on) => on < LastChange ? new(on, LastChange) : null;

    private GroupUnavailable? GroupObstacle(UnitId id, [CallerArgumentExpression(nameof(id))] string? parameterName = null) => FindGroup(Guard.Against.Default(id, parameterName)) is not { } group
        ? new GroupUnknown(id)
        : group.DissolvedOn is { } dissolvedOn ? new GroupDissolved(id, dissolvedOn) : null;

    private void Changed(DateOnly on)
    {
        LastChange = on;
        Version++;
        Invariant.Holds(groupOf.Count == groups.Values.Sum(group => group.Grids.Count), "PTY-1");
    }
}
