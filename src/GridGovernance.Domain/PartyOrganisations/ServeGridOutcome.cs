namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>What came of letting a group serve a grid: <see cref="GridServed"/>, or the first obstacle met.</summary>
public sealed class ServeGridOutcome : Outcome<GridServed, ChangeBackdated, GroupUnavailable, ServiceUnavailable>
{
    private ServeGridOutcome(OneOf<GridServed, ChangeBackdated, GroupUnavailable, ServiceUnavailable> outcome) : base(outcome)
    {
    }

    /// <summary>The success.</summary>
    public static implicit operator ServeGridOutcome(GridServed success) => new(success);

    /// <summary>A refusal.</summary>
    public static implicit operator ServeGridOutcome(ChangeBackdated refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ServeGridOutcome(GroupUnavailable refusal) => new(refusal);

    /// <summary>A refusal.</summary>
    public static implicit operator ServeGridOutcome(ServiceUnavailable refusal) => new(refusal);
}
