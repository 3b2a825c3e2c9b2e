namespace GridGovernance.Domain.Pairing;

/// <summary>A household whose link changes, from whom to whom and why.</summary>
public sealed record PairingMove
{
    internal PairingMove(HouseholdId household, PersonId? from, PersonId? to, MoveReason reason) =>
        (Household, From, To, Reason) = (household, from, to, reason);

    /// <summary>The household.</summary>
    public HouseholdId Household { get; }

    /// <summary>Its member before; null where it had none.</summary>
    public PersonId? From { get; }

    /// <summary>Its member now; null where it has none.</summary>
    public PersonId? To { get; }

    /// <summary>Why.</summary>
    public MoveReason Reason { get; }
}
