namespace GridGovernance.Domain.Pairing;

/// <summary>What came of adopting a plan.</summary>
public sealed class AdoptOutcome : Outcome<PlanAdopted, HouseholdChangedLater>
{
    private AdoptOutcome(OneOf<PlanAdopted, HouseholdChangedLater> outcome) : base(outcome)
    {
    }

    /// <summary>The outcome as this case.</summary>
    public static implicit operator AdoptOutcome(PlanAdopted ok) => new(ok);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator AdoptOutcome(HouseholdChangedLater refusal) => new(refusal);
}
