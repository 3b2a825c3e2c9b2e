using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Ledgers;

namespace GridGovernance.Domain.Testing.Ledgers;

/// <summary>
/// Generators of stories of ledgers, in which ids repeat and conflict, people write for themselves, time runs backwards now and then, and balances run dry and expire.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(LedgerValues)])]</c>.
/// </summary>
public static class LedgerValues
{
    /// <summary>Stories of up to 30 commands over six entries and three people.</summary>
    public static Arbitrary<LedgerStory> AnyLedgerStory() => Arb.From(
        from length in Gen.Choose(0, 30)
        from commands in Gen.CollectToArray(Enumerable.Range(0, length).ToArray(), Command)
        select new LedgerStory(commands),
        story => Shrinks.Shorter(story.Commands).Concat(Shrinks.OneSimpler(story.Commands, WithoutTheCorrected)).Select(commands => new LedgerStory(commands)));

    /// <summary>Ledgers, as stories leave them.</summary>
    public static Arbitrary<PointsLedger> AnyLedger() => AnyLedgerStory().Made(story => story.Told());

    /// <summary>Expiries of balances: never, after months, at the end of this period or of a later one.</summary>
    public static Arbitrary<BalanceExpiry> AnyBalanceExpiry() => Arb.From(Gen.OneOf(
        Gen.Constant(BalanceExpiry.Never),
        Gen.Elements(1, 3, 12, 36).Select(BalanceExpiry.AfterMonths),
        from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
        from later in Gen.Choose(0, 2)
        select BalanceExpiry.AtEndOf(kind, later)),
        expiry => new[] { BalanceExpiry.Never, BalanceExpiry.AfterMonths(1), BalanceExpiry.AtEndOf(PeriodKind.Month) }.TakeWhile(simpler => simpler != expiry));

    /// <summary>What a correction wrote, recorded by itself: what follows then needs nothing that was corrected.</summary>
    private static IEnumerable<LedgerCommand> WithoutTheCorrected(LedgerCommand command) =>
        command.Kind is LedgerCommandKind.Correct ? [command with { Kind = LedgerCommandKind.Record, Id = command.NewId }] : [];

    private static Gen<LedgerCommand> Command(int position) =>
        from kind in Gen.Frequency((5, Gen.Constant(LedgerCommandKind.Record)), (6, Gen.Elements(Enum.GetValues<LedgerCommandKind>())))
        from id in Gen.Choose(0, 5)
        from newId in Gen.Choose(0, 9)
        from subject in Gen.Choose(0, 2)
        from writer in Gen.Elements(0, 3, 3, 4)
        from amount in Gen.Choose(1, 5)
        from late in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Choose(-30, 30)))
        select new LedgerCommand(kind, id, newId, subject, writer, amount, position * 5 + late + 40);
}
