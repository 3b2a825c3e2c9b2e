namespace GridGovernance.Domain.Pay;

/// <summary>What everyone is paid by a policy. Immutable.</summary>
public sealed class PaySettled
{
    internal PaySettled(PayPolicy policy, IReadOnlyList<PayEntry> entries, IReadOnlyList<NothingToShare> returned, Money total) =>
        (Policy, Entries, Returned, Total) = (policy, entries, returned, total);

    /// <summary>The policy that paid.</summary>
    public PayPolicy Policy { get; }

    /// <summary>Everyone listed, in ordinal order of subjects; exempt subjects with no pay.</summary>
    public IReadOnlyList<PayEntry> Entries { get; }

    /// <summary>Pools nobody had points for, returned whole, in the order of the policy.</summary>
    public IReadOnlyList<NothingToShare> Returned { get; }

    /// <summary>The sum of all pay.</summary>
    public Money Total { get; }
}
