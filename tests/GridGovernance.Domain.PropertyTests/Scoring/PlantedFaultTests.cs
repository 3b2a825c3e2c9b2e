using FsCheck.Fluent;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>The laws bite: each planted fault is caught by the law that is meant for it. A law that no fault can break would prove nothing.</summary>
public class PlantedFaultTests
{
    private static readonly Dictionary<string, (IPeriodScorer Scorer, string Law)> Faults = new()
    {
        ["running clamp"] = (Of(new FaultyStages.RunningClamp()), "SCO-6"),
        ["limit before multiplier"] = (Of(new FaultyStages.LimitBeforeMultiplier()), "SCO-6"),
        ["cap before multiplier"] = (Of(new FaultyStages.CapBeforeMultiplier()), "SCO-6"),
        ["rounding before multiplier"] = (Of(new FaultyStages.RoundingBeforeMultiplier()), "SCO-1"),
        ["off-by-one band"] = (Of(new FaultyStages.OffByOneBand()), "SCO-1"),
        ["order-dependent trim"] = (Of(new FaultyStages.OrderOfArrival()), "SCO-2"),
        ["count limit keeps the first"] = (Of(new FaultyStages.CountKeepsTheFirst()), "SCO-16"),
        ["veto before floor"] = (Of(new FaultyStages.VetoBeforeFloor()), "SCO-7"),
        ["every veto takes"] = (Of(new FaultyStages.EveryVetoTakes()), "SCO-7"),
        ["conflict counted once"] = (Of(new FaultyStages.ConflictCountsOnce()), "SCO-12"),
        ["lost duplicate check"] = (Of(new FaultyStages.NoDuplicateCheck()), "SCO-3"),
        ["double merge"] = (new FaultyStages.DoubleMerge(), "SCO-4"),
        ["caps on deductions forgotten"] = (Of(new FaultyStages.CreditCapsOnly()), "SCO-6"),
        ["trims whole activities"] = (Of(new FaultyStages.TrimsWholeActivities()), "SCO-14"),
        ["suspension forgotten"] = (Of(new FaultyStages.SuspensionForgotten()), "SCO-15"),
        ["later records known"] = (Of(new FaultyStages.Clairvoyant()), "SCO-10"),
        ["floor forgotten"] = (Of(new FaultyStages.FloorForgotten()), "SCO-11"),
        ["week from Sunday"] = (Of(new FaultyStages.WeekFromSunday()), "SCO-6"),
        ["longest window first"] = (Of(new FaultyStages.LongestWindowFirst()), "SCO-1"),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Fault_IsCaughtByItsLaw(string fault)
    {
        var (scorer, law) = Faults[fault];
        var unshrunk = LawsOf.Engine(scorer, ScoringValues.AnyScoredPeriod().Generator.ToArbitrary()).With(new() { Cases = 3_000 });

        var broken = Assert.Throws<LawBrokenException>(() => unshrunk.Check(law));

        Assert.Equal((law, LawVerdict.Broken), (broken.Result.Id, broken.Result.Verdict));
    }

    private static StagesScorer Of(ReferenceStages stages) => new(stages);
}
