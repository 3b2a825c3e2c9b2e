namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of forming a group: <see cref="GroupFormed"/>, or the first obstacle met.</summary>
public sealed class FormGroupOutcome : Outcome<GroupFormed, ChangeBackdated, GroupUnavailable>
{
    private FormGroupOutcome(OneOf<GroupFormed, ChangeBackdated, GroupUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator FormGroupOutcome(GroupFormed success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator FormGroupOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator FormGroupOutcome(GroupUnavailable refusal) => new(refusal);
}
