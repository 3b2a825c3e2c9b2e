namespace GridGovernance.Domain.Ledgers;

/// <summary>Points credited together: the days they can be spent on, how many they were, and what is left of them.</summary>
internal sealed class BalanceLot(DateSpan dates, Points credited)
{
    public DateSpan Dates { get; } = dates;

    public Points Credited { get; } = credited;

    public Points Left { get; set; } = credited;
}
