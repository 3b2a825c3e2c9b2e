namespace GridGovernance.Domain.Pairing;

/// <summary>What came of handing households over.</summary>
public sealed class HandOverOutcome : Outcome<HouseholdsHandedOver, HouseholdChangedLater, HouseholdNotLedBy>
{
    private HandOverOutcome(OneOf<HouseholdsHandedOver, HouseholdChangedLater, HouseholdNotLedBy> outcome) : base(outcome)
    {
    }

    /// <summary>The outcome as this case.</summary>
    public static implicit operator HandOverOutcome(HouseholdsHandedOver ok) => new(ok);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator HandOverOutcome(HouseholdChangedLater refusal) => new(refusal);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator HandOverOutcome(HouseholdNotLedBy refusal) => new(refusal);
}
