namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of admitting a member: <see cref="MemberAdmitted"/>, or the first obstacle met.</summary>
public sealed class AdmitMemberOutcome : Outcome<MemberAdmitted, ChangeBackdated, MemberUnavailable>
{
    private AdmitMemberOutcome(OneOf<MemberAdmitted, ChangeBackdated, MemberUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator AdmitMemberOutcome(MemberAdmitted success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator AdmitMemberOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator AdmitMemberOutcome(MemberUnavailable refusal) => new(refusal);
}
