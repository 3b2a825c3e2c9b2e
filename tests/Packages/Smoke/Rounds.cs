using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace Smoke;

/// <summary>Manages the net: a ledger, a round from open to final, and pay to the last fen.</summary>
internal static class Rounds
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly PersonId Head = PersonId.From("head");
    private static readonly DateTimeOffset Published = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));

    public static void Tell(TextWriter output)
    {
        var ledger = PointsLedger.Open(UnitId.From("office"));
        foreach (var activity in Scores.Activities)
            ledger.Record(activity, Clerk, Published.AddDays(-2)).OrThrow();
        output.WriteLine(ledger.ToSnapshot().ToJson());

        var round = SettlementRound.Open(Scores.March, Clerk, Published);
        round.Prepare([Scores.Statement], Clerk, Published).OrThrow();
        round.Publish(Head, Published).OrThrow();
        round.Finalise(Head, Published.AddDays(14)).OrThrow();
        output.WriteLine($"{round.State} {round.NoticeUntil:yyyy-MM-dd} {round.StatementOf(Scores.Worker)!.Total}");

        var policy = PayPolicy.Build("pool", 1, GradingPolicy.Build([new("low"), new("high", 60)]), [new ProportionalPool("pool", Money.Parse("100.00"), "high")]);
        var settled = policy.Settle([new(Scores.Worker, 65), new(PersonId.From("w-018"), 61), new(PersonId.From("w-019"), 1)]).OrThrow();
        foreach (var entry in settled.Entries)
            output.WriteLine($"{entry.Subject} {entry.Grade} {entry.Pay}");
        output.WriteLine(PayPolicy.Parse(policy.ToJson()).ToJson());
        SubjectId[] nobody = [Scores.Worker];
        if (!MoneyPool.Split(Money.FromYuan(1), [new KeyValuePair<SubjectId, Points>(nobody[0], 0)]).Succeeded(out _, out var refusal))
            output.WriteLine($"{refusal.Describe(Language.English)} / {refusal.Describe(Language.Chinese)}");
    }
}
