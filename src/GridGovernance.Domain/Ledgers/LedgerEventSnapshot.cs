namespace GridGovernance.Domain.Ledgers;

/// <summary>One event of a ledger for storage; which members are set depends on the type.</summary>
public sealed record LedgerEventSnapshot
{
    /// <summary><c>recorded</c>, <c>reversed</c>, <c>corrected</c>, <c>suspended</c>, <c>exempted</c>, <c>credited</c>, <c>redeemed</c>, <c>event-reversed</c> or <c>expiry-declared</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The instant it became known.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string By { get; init; }

    /// <summary>The activity of a recorded or corrected event.</summary>
    public LedgerActivitySnapshot? Activity { get; init; }

    /// <summary>The entry reversed or corrected.</summary>
    public string? Reversed { get; init; }

    /// <summary>The subject suspended, exempted, credited or redeemed for.</summary>
    public string? Subject { get; init; }

    /// <summary>The points credited or redeemed.</summary>
    public string? Amount { get; init; }

    /// <summary>The first day, or the day of a redemption.</summary>
    public string? From { get; init; }

    /// <summary>The last day; null without an end.</summary>
    public string? Until { get; init; }

    /// <summary>The number of the event that an <c>event-reversed</c> reverses.</summary>
    public int? Number { get; init; }

    /// <summary>When points expire, of an <c>expiry-declared</c>.</summary>
    public string? Expiry { get; init; }

    /// <summary>Why, or what for.</summary>
    public string? Reason { get; init; }

    /// <summary>Where the evidence lies.</summary>
    public string? Evidence { get; init; }
}

/// <summary>An activity of a ledger for storage; recorder and instant are the event's.</summary>
public sealed record LedgerActivitySnapshot
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Who it is scored for.</summary>
    public required string Subject { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The day it occurred on.</summary>
    public required string Date { get; init; }

    /// <summary>How much of it.</summary>
    public required string Quantity { get; init; }

    /// <summary>Its tags.</summary>
    public required IReadOnlyList<string> Tags { get; init; }
}
