namespace GridGovernance.Domain.PartyOrganisations;

public sealed partial class PartyBranch
{
    /// <summary>Admits a member, new or from another branch. Refusals in order: backdated; a member already.</summary>
    /// <param name="person">Who it is.</param>
    /// <param name="standing">Full or probationary.</param>
    /// <param name="by">Who admits.</param>
    /// <param name="on">The day from which the person belongs to the branch.</param>
    public AdmitMemberOutcome Admit(PersonId person, MemberStanding standing, PersonId by, DateOnly on)
    {
        Guard.Against.Default(person);
        Guard.Against.EnumOutOfRange(standing);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (!members.TryAdd(person, new(person, standing, on)))
            return new MemberAlreadyAdmitted(person);
        Changed(on);
        return new MemberAdmitted(person, standing, by, on);
    }

    /// <summary>Makes a probationary member a full one. Refusals in order: backdated; no member, full already.</summary>
    /// <param name="person">The member.</param>
    /// <param name="by">Who confirms.</param>
    /// <param name="on">The day from which the member is a full one.</param>
    public ConfirmMemberOutcome Confirm(PersonId person, PersonId by, DateOnly on)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Find(person) is not { } member)
            return new MemberUnknown(person);
        if (member.Standing is MemberStanding.Full)
            return new MemberAlreadyFull(person);
        members[person] = member with { Standing = MemberStanding.Full };
        Changed(on);
        return new MemberConfirmed(person, by, on);
    }

    /// <summary>Releases a member from the branch, its group and its committee. Refusals in order: backdated; no member.</summary>
    /// <param name="person">The member.</param>
    /// <param name="by">Who releases.</param>
    /// <param name="on">The day from which the person belongs to it no more.</param>
    public ReleaseMemberOutcome Release(PersonId person, PersonId by, DateOnly on)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (!members.Remove(person, out var member))
            return new MemberUnknown(person);
        ResignAsLeader(member);
        var sat = committee.Contains(person);
        committee = [.. committee.Where(other => other != person)];
        Changed(on);
        return new MemberReleased(person, member.Group, sat, by, on);
    }

    /// <summary>
    /// Elects the committee in place of the present one; an empty list dissolves it. Its size is for the policy to judge.
    /// Refusals in order: backdated; a member named twice, no member, not a full member.
    /// </summary>
    /// <param name="elected">The members of the new committee.</param>
    /// <param name="by">Who records the election.</param>
    /// <param name="on">The day from which the committee serves.</param>
    public ElectCommitteeOutcome ElectCommittee(IReadOnlyList<PersonId> elected, PersonId by, DateOnly on)
    {
        Guard.Against.Null(elected);
        Guard.Against.Default(by);
        PersonId[] named = [.. elected];
        foreach (var person in named)
            Guard.Against.Default(person, nameof(elected));
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unelectable(named) is { } unelectable)
            return unelectable;
        committee = named;
        Changed(on);
        return new CommitteeElected([.. named], by, on);
    }

    private MemberUnavailable? Unelectable(PersonId[] named)
    {
        var seen = new HashSet<PersonId>();
        foreach (var person in named)
        {
            if (!seen.Add(person))
                return new MemberNamedTwice(person);
        }

        foreach (var person in named)
        {
            if (Find(person) is not { } member)
                return new MemberUnknown(person);
            if (member.Standing is not MemberStanding.Full)
                return new MemberNotFull(person);
        }

        return null;
    }

    private void ResignAsLeader(PartyMember member)
    {
        if (member.Group is { } id && groups[id].Leader == member.Person)
            groups[id] = groups[id] with { Leader = null };
    }
}
