using GridGovernance.Domain.Testing.Ledgers;

namespace GridGovernance.Domain.PropertyTests.Ledgers;

/// <summary>Ledgers with one planted fault each, as a hasty author would make it.</summary>
internal static class FaultyKeepers
{
    /// <summary>Lets an id be recorded again after it was reversed.</summary>
    public sealed class RevivesReversed : NaiveKeeper
    {
        protected override bool MayRecordAgain(IReadOnlyList<LedgerCommand> known, int id) => !Standing(known).ContainsKey(id);
    }

    /// <summary>Answers with everything, whatever the instant asked for.</summary>
    public sealed class KnownAtIgnored : NaiveKeeper
    {
        protected override IEnumerable<LedgerCommand> Known(IEnumerable<LedgerCommand> all, DateTimeOffset knownAt) => all;
    }

    /// <summary>Lets events be written before what is known already.</summary>
    public sealed class Backdates : NaiveKeeper
    {
        protected override bool IsInTime(IReadOnlyList<LedgerCommand> known, LedgerCommand command) => true;
    }

    /// <summary>Lets people write for themselves.</summary>
    public sealed class WritesForThemselves : NaiveKeeper
    {
        protected override bool IsTooClose(LedgerCommand command, int subject) => false;
    }

    /// <summary>Lets expired points be spent.</summary>
    public sealed class SpendsExpired : NaiveKeeper
    {
        protected override bool CanBeSpent(Coin coin, DateOnly on) => coin.From <= on;
    }

    /// <summary>Spends what came last first.</summary>
    public sealed class LastInFirstOut : NaiveKeeper
    {
        protected override Coin Next(IEnumerable<Coin> coins) => coins.MaxBy(coin => coin.From)!;
    }

    /// <summary>Lets a declaration reach back to what was credited before it.</summary>
    public sealed class ExpiryReachesBack : NaiveKeeper
    {
        protected override LedgerCommand? DeclaredFor(IEnumerable<LedgerCommand> known, int credit) => known.LastOrDefault(command => command.Kind is LedgerCommandKind.DeclareExpiry);
    }

    /// <summary>Takes an entry away for what is redeemed.</summary>
    public sealed class RedeemingLowersTheScore : NaiveKeeper
    {
        protected override Dictionary<int, LedgerCommand> Standing(IReadOnlyList<LedgerCommand> known)
        {
            var standing = base.Standing(known);
            foreach (var _ in known.Where(command => command.Kind is LedgerCommandKind.Redeem && standing.Count > 0))
                standing.Remove(standing.Keys.Max());
            return standing;
        }
    }
}
