namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of assigning a member to a group: <see cref="MemberAssigned"/>, or the first obstacle met.</summary>
public sealed class AssignMemberOutcome : Outcome<MemberAssigned, ChangeBackdated, GroupUnavailable, MemberUnavailable>
{
    private AssignMemberOutcome(OneOf<MemberAssigned, ChangeBackdated, GroupUnavailable, MemberUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator AssignMemberOutcome(MemberAssigned success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator AssignMemberOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AssignMemberOutcome(GroupUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AssignMemberOutcome(MemberUnavailable refusal) => new(refusal);
}
