using FsCheck.Fluent;
using GridGovernance.Domain.Testing;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.PropertyTests.Settlement;

/// <summary>Every law of rounds on the library and on the oracle, and every planted fault caught by the law meant for it.</summary>
public class RoundLawsTests
{
    private static readonly LawSet Library = RoundLaws.Of(story => new LibraryRound(story)).With(Pace.Options(1_000));
    private static readonly LawSet Oracle = RoundLaws.Of(story => new NaiveRound(story)).With(Pace.Options(300));

    private static readonly Dictionary<string, (Func<RoundStory, IRound> Open, string Law)> Faults = new()
    {
        ["final round changed"] = (story => new FaultyRounds.FinalChanged(story), "SET-7"),
        ["deadline one working day late"] = (story => new FaultyRounds.OneDayTooMany(story), "SET-8"),
        ["day of publication counted"] = (story => new FaultyRounds.PublicationDayCounted(story), "SET-8"),
        ["calendar days"] = (story => new FaultyRounds.CalendarDays(story), "SET-8"),
        ["preparer approves"] = (story => new FaultyRounds.PreparerApproves(story), "SET-9"),
        ["objector reviews"] = (story => new FaultyRounds.ObjectorReviews(story), "SET-9"),
        ["lowers a score"] = (story => new FaultyRounds.LowersScore(story), "SET-10"),
        ["anybody withdraws"] = (story => new FaultyRounds.AnybodyWithdraws(story), "SET-6"),
        ["nothing expires"] = (story => new FaultyRounds.NothingExpires(story), "SET-6"),
    };

    public static IEnumerable<object[]> Ids => Library.Ids;

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory, MemberData(nameof(Ids))]
    public void TheLibrary_Keeps(string law) => Library.Check(law);

    [Theory, MemberData(nameof(Ids))]
    public void TheOracle_Keeps(string law) => Oracle.Check(law);

    /// <summary>SET-11.</summary>
    [Fact]
    public void ARound_ReloadedAfterEveryStep_GivesTheSameBytesAndGoesOnTheSameWay() => new LawSet(
        [ForAll("SET-11", "a round read back from its snapshot gives the same bytes and goes on the same way", RoundStory.Any(), RoundLaws.SurvivesStorage, oneIn: 20)]).Check("SET-11");

    [Theory, MemberData(nameof(Names))]
    public void Fault_IsCaughtByItsLaw(string fault)
    {
        var (open, law) = Faults[fault];
        PlantedFault.IsCaught(RoundLaws.Of(open, RoundStory.Any().Generator.ToArbitrary()), law);
    }
}
