namespace GridGovernance.Domain.Pairing;

/// <summary>What came of ending a link.</summary>
public sealed class UnlinkOutcome : Outcome<HouseholdUnlinked, HouseholdChangedLater, HouseholdNotLinked>
{
    private UnlinkOutcome(OneOf<HouseholdUnlinked, HouseholdChangedLater, HouseholdNotLinked> outcome) : base(outcome)
    {
    }

    /// <summary>The outcome as this case.</summary>
    public static implicit operator UnlinkOutcome(HouseholdUnlinked ok) => new(ok);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator UnlinkOutcome(HouseholdChangedLater refusal) => new(refusal);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator UnlinkOutcome(HouseholdNotLinked refusal) => new(refusal);
}
