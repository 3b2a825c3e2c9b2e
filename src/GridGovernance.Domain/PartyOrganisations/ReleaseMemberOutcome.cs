namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of releasing a member: <see cref="MemberReleased"/>, or the first obstacle met.</summary>
public sealed class ReleaseMemberOutcome : Outcome<MemberReleased, ChangeBackdated, MemberUnavailable>
{
    private ReleaseMemberOutcome(OneOf<MemberReleased, ChangeBackdated, MemberUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator ReleaseMemberOutcome(MemberReleased success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator ReleaseMemberOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ReleaseMemberOutcome(MemberUnavailable refusal) => new(refusal);
}
