namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of ending a group's service of a grid: <see cref="GridServiceEnded"/>, or the first obstacle met.</summary>
public sealed class EndGridServiceOutcome : Outcome<GridServiceEnded, ChangeBackdated, GroupUnavailable, ServiceUnavailable>
{
    private EndGridServiceOutcome(OneOf<GridServiceEnded, ChangeBackdated, GroupUnavailable, ServiceUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator EndGridServiceOutcome(GridServiceEnded success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator EndGridServiceOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator EndGridServiceOutcome(GroupUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator EndGridServiceOutcome(ServiceUnavailable refusal) => new(refusal);
}
