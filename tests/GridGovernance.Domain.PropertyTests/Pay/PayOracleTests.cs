using FsCheck.Fluent;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>Every law of pay on the library and on the oracle, and every planted fault caught by the law meant for it.</summary>
public class PayOracleTests
{
    private static readonly LawSet Library = PayLaws.Of(new LibraryPayer()).With(Pace.Options(500));
    private static readonly LawSet Oracle = PayLaws.Of(new NaivePayer()).With(Pace.Options(200));

    private static readonly Dictionary<string, (IPayer Payer, string Law)> Faults = new()
    {
        ["loses a fen"] = (new FaultyPayers.LosesAFen(), "PAY-6"),
        ["rest to the first"] = (new FaultyPayers.RestToTheFirst(), "PAY-2"),
        ["tie by list order"] = (new FaultyPayers.TieByListOrder(), "PAY-3"),
        ["negative points count"] = (new FaultyPayers.NegativePointsCount(), "PAY-2"),
        ["quota ties stay"] = (new FaultyPayers.QuotaTiesStay(), "PAY-8"),
        ["quota keeps the worst"] = (new FaultyPayers.QuotaKeepsTheWorst(), "PAY-4"),
        ["quota rounds up"] = (new FaultyPayers.QuotaRoundsUp(), "PAY-8"),
        ["edge excluded"] = (new FaultyPayers.EdgeExcluded(), "PAY-11"),
        ["cuts instead of rounding"] = (new FaultyPayers.CutsInsteadOfRounding(), "PAY-11"),
        ["veto forgotten"] = (new FaultyPayers.VetoForgotten(), "PAY-10"),
        ["exempt paid"] = (new FaultyPayers.ExemptPaid(), "PAY-10"),
        ["tier off by one"] = (new FaultyPayers.TierOffByOne(), "PAY-4"),
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
        var (payer, law) = Faults[fault];
        PlantedFault.IsCaught(PayLaws.Of(payer, PayValues.AnyPayCase().Generator.ToArbitrary()), law);
    }
}
