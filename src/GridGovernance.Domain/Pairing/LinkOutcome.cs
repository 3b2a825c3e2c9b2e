namespace GridGovernance.Domain.Pairing;

/// <summary>What came of linking a household.</summary>
public sealed class LinkOutcome : Outcome<HouseholdLinked, HouseholdChangedLater, HouseholdAlreadyLinked>
{
    private LinkOutcome(OneOf<HouseholdLinked, HouseholdChangedLater, HouseholdAlreadyLinked> outcome) : base(outcome)
    {
    }

    /// <summary>The outcome as this case.</summary>
    public static implicit operator LinkOutcome(HouseholdLinked ok) => new(ok);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator LinkOutcome(HouseholdChangedLater refusal) => new(refusal);

    /// <summary>The outcome as this case.</summary>
    public static implicit operator LinkOutcome(HouseholdAlreadyLinked refusal) => new(refusal);
}
