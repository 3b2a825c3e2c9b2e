using System.Globalization;

namespace GridGovernance.Domain.Ledgers;

/// <summary>
/// An event cannot be reversed: <see cref="UnknownEvent"/>, <see cref="EventNotReversible"/>, <see cref="EventAlreadyReversed"/> or <see cref="CreditSpent"/>, tried in this order.
/// </summary>
/// <param name="Code">Which of them.</param>
/// <param name="Number">The number of the event.</param>
public abstract record EventObstacle(string Code, int Number) : Refusal(Code)
{
    private protected static string Spell(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The ledger has no event with this number.</summary>
/// <param name="Number">The number.</param>
/// <param name="Last">The number of the last event; 0 for an empty ledger.</param>
public sealed record UnknownEvent(int Number, int Last) : EventObstacle("ledger.unknown-event", Number)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the ledger has no event {Spell(Number)}; its last one is {Spell(Last)}", $"台账中没有第{Spell(Number)}号记录,最后一号为{Spell(Last)}");
}

/// <summary>The event is no suspension, exemption, credit or redemption. An entry is reversed by its activity id; a reversal is for ever, and a wrong one is made good by writing again.</summary>
/// <param name="Number">The number.</param>
public sealed record EventNotReversible(int Number) : EventObstacle("ledger.event-not-reversible", Number)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"event {Spell(Number)} is no suspension, exemption, credit or redemption; reverse an entry by its id", $"第{Spell(Number)}号记录不是暂停、免考、入账或兑换;活动记录请按编号冲销");
}

/// <summary>The event is reversed already, and stays so.</summary>
/// <param name="Number">The number.</param>
public sealed record EventAlreadyReversed(int Number) : EventObstacle("ledger.event-already-reversed", Number)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"event {Spell(Number)} is reversed already", $"第{Spell(Number)}号记录已冲销");
}

/// <summary>Points of the credit have been spent. Reverse the redemptions that spent them first.</summary>
/// <param name="Number">The number of the credit.</param>
/// <param name="Spent">How many of its points are spent.</param>
public sealed record CreditSpent(int Number, Points Spent) : EventObstacle("ledger.credit-spent", Number)
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Spent} points of credit {Spell(Number)} are spent; reverse those redemptions first", $"第{Spell(Number)}号入账已兑换{Spent}分,请先冲销相应兑换");
}
