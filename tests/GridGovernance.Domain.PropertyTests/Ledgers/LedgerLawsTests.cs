using FsCheck.Fluent;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Ledgers;

namespace GridGovernance.Domain.PropertyTests.Ledgers;

/// <summary>Every law of ledgers on the library and on the oracle, and every planted fault caught by the law meant for it.</summary>
public class LedgerLawsTests
{
    private static readonly LawSet Library = LedgerLaws.Of(() => new LibraryKeeper()).With(Pace.Options(300));
    private static readonly LawSet Oracle = LedgerLaws.Of(() => new NaiveKeeper()).With(Pace.Options(100));

    private static readonly Dictionary<string, (Func<ILedgerKeeper> Open, string Law)> Faults = new()
    {
        ["reversed id revived"] = (() => new FaultyKeepers.RevivesReversed(), "LED-10"),
        ["known-at ignored"] = (() => new FaultyKeepers.KnownAtIgnored(), "LED-1"),
        ["backdated"] = (() => new FaultyKeepers.Backdates(), "LED-1"),
        ["writes for themselves"] = (() => new FaultyKeepers.WritesForThemselves(), "LED-8"),
        ["expired points spent"] = (() => new FaultyKeepers.SpendsExpired(), "LED-9"),
        ["last in, first out"] = (() => new FaultyKeepers.LastInFirstOut(), "LED-9"),
        ["declared expiry reaches back"] = (() => new FaultyKeepers.ExpiryReachesBack(), "LED-9"),
        ["redeeming lowers the score"] = (() => new FaultyKeepers.RedeemingLowersTheScore(), "LED-7"),
    };

    public static IEnumerable<object[]> Ids => Library.Ids;

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory, MemberData(nameof(Ids))]
    public void TheLibrary_Keeps(string law) => Library.Check(law);

    [Theory, MemberData(nameof(Ids))]
    public void TheOracle_Keeps(string law) => Oracle.Check(law);

    [Theory, MemberData(nameof(Names))]
    public void Fault_IsCaughtByItsLaw(string fault)
    {
        var (open, law) = Faults[fault];
        PlantedFault.IsCaught(LedgerLaws.Of(open, LedgerValues.AnyLedgerStory().Generator.ToArbitrary()), law);
    }
}
