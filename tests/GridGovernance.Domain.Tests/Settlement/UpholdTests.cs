using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>SET-3: what an upheld objection changes is written into the ledger by the round, and scored under the version in force then.</summary>
public class UpholdTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly ObjectionId Second = ObjectionId.From("o2");
    private readonly PointsLedger ledger = PointsLedger.Open(UnitId.From("office"));
    private readonly PointsEngine engine = PointsEngine.Create(Scheme(1, 1));
    private readonly SettlementRound round = Opened();

    public UpholdTests()
    {
        ledger.Record(Patrol("p1", 1), Clerk, Published.AddDays(-5), "file 1").OrThrow();
        ledger.Record(new(ActivityId.From("late"), Worker, "late", new(2026, 3, 11)), Clerk, Published.AddDays(-4)).OrThrow();
        round.Prepare([engine.Score(Worker, March, ledger.Activities).OrThrow()], Preparer, Published).OrThrow();
        round.Publish(Approver, Published).OrThrow();
        round.RaiseObjection(First, Worker, Worker, Published, "three patrols, not one").OrThrow();
    }

    private ReviewBasis Basis => new(ledger, engine);

    [Fact]
    public void Uphold_WritesCompensatingEntries_AndScoresAgainUnderTheVersionInForceThen()
    {
        var decided = round.Uphold(First, ObjectionState.Upheld, [new MistakenEntry(ActivityId.From("p1"), Patrol("p2", 3), "file 1"), new WrongEntry(ActivityId.From("late")), new MissingEntry(Patrol("p3", 2))],
            Basis, Reviewer, AfterNotice).OrThrow();

        Assert.Equal((Points)59, round.Steps.OfType<RoundPrepared>().Single().Statements[0].Total);
        Assert.Equal(((Points)65, new SchemeVersion("s", 1)), (round.StatementOf(Worker)!.Total, round.StatementOf(Worker)!.Scheme));
        Assert.Equal([3, 4, 5], decided.Effect);
        Assert.Equal(["p2", "p3"], ledger.Activities.Select(activity => activity.Id.ToString()));
        Assert.Equal(("objection o1", Reviewer, AfterNotice), (Assert.IsType<EntryCorrected>(ledger.Events[2]).Reason, ledger.Events[2].By, ledger.Events[2].At));
    }

    /// <summary>A late deduction neither blocks a justified objection nor slips into it; it becomes an adjustment.</summary>
    [Fact]
    public void Uphold_WhatBecameKnownOtherwiseSince_IsNoPartOfTheRound()
    {
        ledger.Record(new(ActivityId.From("late-2"), Worker, "late", new(2026, 3, 12)), Clerk, Published.AddDays(1)).OrThrow();

        round.Uphold(First, ObjectionState.PartlyUpheld, [new MissingEntry(Patrol("p3", 1))], Basis, Reviewer, AfterNotice).OrThrow();
        round.Finalise(Approver, AfterNotice).OrThrow();

        var settled = round.StatementOf(Worker)!;
        Assert.Equal((Points)60, settled.Total);
        Assert.Equal((Points)(-2), LinkedAdjustment.For(settled, engine.Score(Worker, March, ledger.Activities).OrThrow(), ActivityId.From("late-2"))!.Amount);
    }

    [Fact]
    public void Uphold_ASecondObjection_BuildsOnTheFirst()
    {
        round.RaiseObjection(Second, Worker, Worker, Published, "and one more").OrThrow();
        round.Uphold(First, ObjectionState.Upheld, [new MissingEntry(Patrol("p3", 1))], Basis, Reviewer, AfterNotice).OrThrow();

        round.Uphold(Second, ObjectionState.Upheld, [new MissingEntry(Patrol("p4", 1))], Basis, Reviewer, AfterNotice).OrThrow();

        Assert.Equal((Points)61, round.StatementOf(Worker)!.Total);
    }

    /// <summary>One row per refusal; each row mends the mistake of the row before. No refusal changes round or ledger.</summary>
    [Fact]
    public void Uphold_Refusals_ComeInTheDocumentedOrder()
    {
        var (json, before) = (ledger.ToSnapshot().ToJson(), round.ToSnapshot().ToJson());
        ReviewBasis otherVersion = new(ledger, PointsEngine.Create(Scheme(2, 5))), otherPeriod = new(ledger, PointsEngine.Create(PointsScheme.Define("s").Per(PeriodKind.Year).Build()));
        CompensatingEntry foreign = new MissingEntry(new(ActivityId.From("x"), Approver, "patrol", new(2026, 3, 9))), outside = new MissingEntry(new(ActivityId.From("x"), Worker, "patrol", new(2026, 4, 9)));
        CompensatingEntry taken = new MissingEntry(Patrol("p1", 1)), unknown = new WrongEntry(ActivityId.From("p9")), lower = new WrongEntry(ActivityId.From("p1")), fine = new MistakenEntry(ActivityId.From("p1"), Patrol("p2", 3));

        Refused<RoundStepNotAllowed>(Opened().Uphold(Second, ObjectionState.Upheld, [foreign], otherPeriod, Clerk, Published));
        Refused<RoundStepBackdated>(round.Uphold(Second, ObjectionState.Upheld, [foreign], otherPeriod, Clerk, Published.AddDays(-1)));
        Refused<ObjectionNotOpen>(round.Uphold(Second, ObjectionState.Upheld, [foreign], otherPeriod, Clerk, AfterNotice));
        Refused<EffectNotOfRound>(round.Uphold(First, ObjectionState.Upheld, [foreign], otherPeriod, Clerk, AfterNotice));
        Refused<EffectNotOfRound>(round.Uphold(First, ObjectionState.Upheld, [outside], otherPeriod, Clerk, AfterNotice));
        Assert.IsType<ActivityIdTaken>(Refused<EffectRefused>(round.Uphold(First, ObjectionState.Upheld, [taken], otherPeriod, Clerk, AfterNotice)).Because);
        Assert.IsType<UnknownEntry>(Refused<EffectRefused>(round.Uphold(First, ObjectionState.Upheld, [fine, unknown], otherPeriod, Clerk, AfterNotice)).Because);
        Assert.IsType<PeriodNotScorable>(Refused<EffectRefused>(round.Uphold(First, ObjectionState.Upheld, [lower], otherPeriod, Clerk, AfterNotice)).Because);
        Refused<RevisionNotOfRound>(round.Uphold(First, ObjectionState.Upheld, [lower], otherVersion, Clerk, AfterNotice));
        Refused<ScoreLowered>(round.Uphold(First, ObjectionState.Upheld, [lower], Basis, Clerk, AfterNotice));
        foreach (var tooClose in new[] { Clerk, Preparer })
            Refused<DutiesNotSeparate>(round.Uphold(First, ObjectionState.Upheld, [fine], Basis, tooClose, AfterNotice));

        Assert.Equal((json, before), (ledger.ToSnapshot().ToJson(), round.ToSnapshot().ToJson()));
        round.Uphold(First, ObjectionState.Upheld, [fine], Basis, Reviewer, AfterNotice).OrThrow();
    }

    [Fact]
    public void Uphold_AnotherDecisionOrNoEffect_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => round.Uphold(First, ObjectionState.Dismissed, [new WrongEntry(ActivityId.From("p1"))], Basis, Reviewer, AfterNotice));
        Assert.Throws<ArgumentException>(() => round.Uphold(First, ObjectionState.Upheld, [], Basis, Reviewer, AfterNotice));
    }

    private static PointsScheme Scheme(int version, int worth) => PointsScheme.Define("s", version).Base(60).Category("duty")
        .Award("patrol", "duty", rule => rule.For("patrol").WorthPerUnit(worth)).Deduction("late", "duty", rule => rule.For("late").Worth(2)).Build();

    private static Activity Patrol(string id, int quantity) => new(ActivityId.From(id), Worker, "patrol", new(2026, 3, 9), Quantity.Of(quantity));

    private static T Refused<T>(DecideOutcome outcome) where T : Refusal => Assert.IsType<T>(outcome.Value);
}
