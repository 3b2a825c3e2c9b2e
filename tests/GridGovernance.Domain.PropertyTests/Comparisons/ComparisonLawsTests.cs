using FsCheck.Fluent;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Comparisons;

namespace GridGovernance.Domain.PropertyTests.Comparisons;

/// <summary>Every law of comparisons on the library and on the oracle, and every planted fault caught by the law meant for it.</summary>
public class ComparisonLawsTests
{
    private static readonly LawSet Library = ComparisonLaws.Of(new LibraryComparer()).With(new() { Cases = 150 });
    private static readonly LawSet Oracle = ComparisonLaws.Of(new NaiveComparer()).With(new() { Cases = 50 });

    private static readonly Dictionary<string, (IComparer Comparer, string Law)> Faults = new()
    {
        ["cause misattributed"] = (new FaultyComparers.CauseMisattributed(), "CMP-5"),
        ["parts pile up"] = (new FaultyComparers.PartsPileUp(), "CMP-5"),
        ["interaction forgotten"] = (new FaultyComparers.InteractionForgotten(), "CMP-4"),
        ["wrong way round"] = (new FaultyComparers.WrongWayRound(), "CMP-1"),
        ["budget of the second"] = (new FaultyComparers.BudgetOfTheSecond(), "CMP-2"),
        ["losers forgotten"] = (new FaultyComparers.LosersForgotten(), "CMP-3"),
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
        var (comparer, law) = Faults[fault];
        PlantedFault.IsCaught(ComparisonLaws.Of(comparer, ComparisonValues.AnyComparedCase().Generator.ToArbitrary()), law);
    }
}
