using System.Text.Json;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>Keeps a ledger as what it is: events, appended one after another.</summary>
internal static class LedgerKeeping
{
    /// <summary>Appends what the store does not hold yet; <paramref name="held"/> events are there.</summary>
    public static void Append(this GovernanceStore store, PointsLedger ledger, int held)
    {
        var events = ledger.ToSnapshot().Events;
        for (var number = held; number < events.Count; number++)
            store.LedgerEvents.Add(Row(ledger.Unit, number, events[number]));
    }

    /// <summary>The ledger with all its events, written again in their order; a broken one throws with every finding.</summary>
    public static PointsLedger LoadLedger(this GovernanceStore store, UnitId unit, int format = LedgerSnapshot.NewestFormat)
    {
        var stored = store.LedgerEvents.Where(row => row.Unit == unit).OrderBy(row => row.Number).Select(row => row.Event).ToList();
        var snapshot = new LedgerSnapshot { Format = format, Unit = unit.ToString(), Events = stored.ConvertAll(text => JsonSerializer.Deserialize<LedgerEventSnapshot>(text)!) };
        return PointsLedger.TryRestore(snapshot, out var ledger, out var findings) ? ledger : throw new FindingsException(findings);
    }

    private static LedgerRow Row(UnitId unit, int number, LedgerEventSnapshot stored) => new()
    {
        Unit = unit,
        Number = number,
        Activity = stored.Activity is { Id: var id } ? ActivityId.Parse(id) : null,
        Subject = (stored.Activity?.Subject ?? stored.Subject) is { } subject ? SubjectId.Parse(subject) : null,
        Event = JsonSerializer.Serialize(stored),
    };
}
