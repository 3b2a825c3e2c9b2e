namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of confirming a member: <see cref="MemberConfirmed"/>, or the first obstacle met.</summary>
public sealed class ConfirmMemberOutcome : Outcome<MemberConfirmed, ChangeBackdated, MemberUnavailable>
{
    private ConfirmMemberOutcome(OneOf<MemberConfirmed, ChangeBackdated, MemberUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator ConfirmMemberOutcome(MemberConfirmed success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator ConfirmMemberOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ConfirmMemberOutcome(MemberUnavailable refusal) => new(refusal);
}
