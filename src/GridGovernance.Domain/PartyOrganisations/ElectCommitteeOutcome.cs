namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of electing a committee: <see cref="CommitteeElected"/>, or the first obstacle met.</summary>
public sealed class ElectCommitteeOutcome : Outcome<CommitteeElected, ChangeBackdated, MemberUnavailable>
{
    private ElectCommitteeOutcome(OneOf<CommitteeElected, ChangeBackdated, MemberUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator ElectCommitteeOutcome(CommitteeElected success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator ElectCommitteeOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ElectCommitteeOutcome(MemberUnavailable refusal) => new(refusal);
}
