namespace GridGovernance.Domain.Pairing;

/// <summary>A member who leads more households than the maximum, or fewer than the minimum.</summary>
public sealed record LoadOutOfRange
{
    internal LoadOutOfRange(PersonId member, int load, LoadRange range) => (Member, Load, Range) = (member, load, range);

    /// <summary>The member.</summary>
    public PersonId Member { get; }

    /// <summary>How many households the member leads.</summary>
    public int Load { get; }

    /// <summary>How many the member should and can lead.</summary>
    public LoadRange Range { get; }

    /// <summary>Whether the load is above the maximum; otherwise it is below the minimum.</summary>
    public bool IsOverload => Load > Range.Max;
}
