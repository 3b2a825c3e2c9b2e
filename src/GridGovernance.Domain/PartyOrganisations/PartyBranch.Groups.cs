using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

public sealed partial class PartyBranch
{
    /// <summary>Forms a party group (党小组). Refusals in order: backdated; the id was used already.</summary>
    /// <param name="group">An id never used before in the branch.</param>
    /// <param name="by">Who forms it.</param>
    /// <param name="on">The day from which it exists.</param>
    public FormGroupOutcome FormGroup(UnitId group, PersonId by, DateOnly on)
    {
        Guard.Against.Default(group);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (!groups.TryAdd(group, new(group, on)))
            return new GroupAlreadyFormed(group);
        Changed(on);
        return new GroupFormed(group, by, on);
    }

    /// <summary>
    /// Assigns a member to a group; the member leaves the former one, and its lead.
    /// Refusals in order: backdated; group unknown, dissolved; no member, in this group already.
    /// </summary>
    /// <param name="person">The member.</param>
    /// <param name="group">The group.</param>
    /// <param name="by">Who assigns.</param>
    /// <param name="on">The day from which the member belongs to it.</param>
    public AssignMemberOutcome AssignMember(PersonId person, UnitId group, PersonId by, DateOnly on)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (GroupObstacle(group) is { } unavailable)
            return unavailable;
        if (Find(person) is not { } member)
            return new MemberUnknown(person);
        if (member.Group == group)
            return new MemberAlreadyInGroup(person, group);
        ResignAsLeader(member);
        members[person] = member with { Group = group };
        Changed(on);
        return new MemberAssigned(person, group, member.Group, by, on);
    }

    /// <summary>
    /// Appoints a group's leader (组长), one of its members.
    /// Refusals in order: backdated; group unknown, dissolved; no member, of another group or none.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="person">The member.</param>
    /// <param name="by">Who appoints.</param>
    /// <param name="on">The day from which the member leads it.</param>
    public AppointGroupLeaderOutcome AppointGroupLeader(UnitId group, PersonId person, PersonId by, DateOnly on)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (GroupObstacle(group) is { } unavailable)
            return unavailable;
        if (Find(person) is not { } member)
            return new MemberUnknown(person);
        if (member.Group != group)
            return new MemberOutsideGroup(person, group);
        var former = groups[group].Leader;
        groups[group] = groups[group] with { Leader = person };
        Changed(on);
        return new GroupLeaderAppointed(group, person, former, by, on);
    }

    /// <summary>
    /// Lets a group serve a grid, one of several perhaps.
    /// Refusals in order: backdated; group unknown, dissolved; the grid has a group of the branch already.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="by">Who decides it.</param>
    /// <param name="on">The day from which the group serves it.</param>
    public ServeGridOutcome Serve(UnitId group, GridCode grid, PersonId by, DateOnly on)
    {
        Guard.Against.Default(grid);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (GroupObstacle(group) is { } unavailable)
            return unavailable;
        if (GroupOf(grid) is { } present)
            return new GridAlreadyServed(grid, present);
        groupOf.Add(grid, group);
        groups[group] = groups[group] with { Grids = [.. groups[group].Grids.Append(grid).Order()] };
        Changed(on);
        return new GridServed(group, grid, by, on);
    }

    /// <summary>
    /// Ends a group's service of a grid.
    /// Refusals in order: backdated; group unknown, dissolved; the group does not serve the grid.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="by">Who decides it.</param>
    /// <param name="on">The day from which the group serves it no more.</param>
    public EndGridServiceOutcome EndService(UnitId group, GridCode grid, PersonId by, DateOnly on)
    {
        Guard.Against.Default(grid);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (GroupObstacle(group) is { } unavailable)
            return unavailable;
        if (GroupOf(grid) != group)
            return new GridNotServed(grid, group);
        groupOf.Remove(grid);
        groups[group] = groups[group] with { Grids = [.. groups[group].Grids.Where(other => other != grid)] };
        Changed(on);
        return new GridServiceEnded(group, grid, by, on);
    }

    /// <summary>Dissolves a group; its members stay in the branch, its grids have none. Refusals in order: backdated; group unknown, dissolved.</summary>
    /// <param name="group">The group.</param>
    /// <param name="by">Who dissolves it.</param>
    /// <param name="on">The day from which it is dissolved.</param>
    public DissolveGroupOutcome DissolveGroup(UnitId group, PersonId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (GroupObstacle(group) is { } unavailable)
            return unavailable;
        var grids = groups[group].Grids;
        var released = MembersOf(group);
        foreach (var grid in grids)
            groupOf.Remove(grid);
        foreach (var person in released)
            members[person] = members[person] with { Group = null };
        groups[group] = groups[group] with { DissolvedOn = on, Leader = null, Grids = [] };
        Changed(on);
        return new GroupEnded(group, released, grids, by, on);
    }
}
