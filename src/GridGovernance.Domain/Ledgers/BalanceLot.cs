namespace GridGovernance.Domain.Ledgers;

/// <summary>Points credited together: the days they can be spent on, and what is left of them.</summary>
internal sealed class BalanceLot(DateSpan dates, Points left)
{
    public DateSpan Dates { get; } = dates;

    public Points Left { get; set; } = left;
}
