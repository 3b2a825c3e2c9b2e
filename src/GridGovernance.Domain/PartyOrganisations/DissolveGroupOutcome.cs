namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of dissolving a group: <see cref="GroupEnded"/>, or the first obstacle met.</summary>
public sealed class DissolveGroupOutcome : Outcome<GroupEnded, ChangeBackdated, GroupUnavailable>
{
    private DissolveGroupOutcome(OneOf<GroupEnded, ChangeBackdated, GroupUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator DissolveGroupOutcome(GroupEnded success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator DissolveGroupOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator DissolveGroupOutcome(GroupUnavailable refusal) => new(refusal);
}
