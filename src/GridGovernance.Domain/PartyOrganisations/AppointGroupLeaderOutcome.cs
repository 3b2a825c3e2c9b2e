namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of appointing a group's leader: <see cref="GroupLeaderAppointed"/>, or the first obstacle met.</summary>
public sealed class AppointGroupLeaderOutcome : Outcome<GroupLeaderAppointed, ChangeBackdated, GroupUnavailable, MemberUnavailable>
{
    private AppointGroupLeaderOutcome(OneOf<GroupLeaderAppointed, ChangeBackdated, GroupUnavailable, MemberUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator AppointGroupLeaderOutcome(GroupLeaderAppointed success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator AppointGroupLeaderOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AppointGroupLeaderOutcome(GroupUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AppointGroupLeaderOutcome(MemberUnavailable refusal) => new(refusal);
}
