using System.Text;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>Documents of aggregates that have been through every step they know, to be damaged.</summary>
internal static class WholeLives
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly PersonId Other = PersonId.From("other");
    private static readonly PersonId Reviewer = PersonId.From("reviewer");
    private static readonly SubjectId Worker = PersonId.From("p-1");
    private static readonly SubjectId Colleague = PersonId.From("p-2");
    private static readonly PointsEngine Engine = PointsEngine.Create(PointsScheme.Define("read").Category("duty").Award("patrol", "duty", rule => rule.For("patrol").Worth(2)).Build());

    /// <summary>Every document by its name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string> { ["round"] = Round(), ["ledger"] = Ledger().ToSnapshot().ToJson(), ["village"] = Village(), ["pay policy"] = Policy().ToJson(), ["statement"] = Statement() };

    /// <summary>The scheme that says everything in parts, so that each is damaged in little time: what stands before its rules, and its rules four by four.</summary>
    public static IReadOnlyDictionary<string, string> SchemeParts { get; } = Everything.Parts();

    private static string Round()
    {
        var ledger = PointsLedger.Open(UnitId.From("village"));
        ledger.Record(Patrol("a-1", Worker), Clerk, At(1)).OrThrow();
        ledger.Record(Patrol("a-2", Colleague), Clerk, At(1)).OrThrow();
        var round = SettlementRound.Open(Period.Month(2026, 3), Clerk, At(1), new() { Calendar = WorkingCalendar.Build([new(2026, 4, 6)], [new(2026, 4, 11)]) });
        round.Prepare([Scored(ledger, Worker), Scored(ledger, Colleague)], Clerk, At(1)).OrThrow();
        round.Publish(Other, At(2)).OrThrow();
        round.RaiseObjection(ObjectionId.From("o-1"), Worker, Worker.Person!.Value, At(3), "one day is missing").OrThrow();
        round.RaiseObjection(ObjectionId.From("o-2"), Colleague, Colleague.Person!.Value, At(3), "one day is missing").OrThrow();
        round.RaiseObjection(ObjectionId.From("o-3"), Colleague, Colleague.Person!.Value, At(3), "another day is missing").OrThrow();
        round.Uphold(ObjectionId.From("o-1"), ObjectionState.Upheld, [new MissingEntry(Patrol("a-3", Worker))], new(ledger, Engine), Reviewer, At(7)).OrThrow();
        round.Decide(ObjectionId.From("o-2"), ObjectionState.Dismissed, null, Reviewer, At(7)).OrThrow();
        round.Withdraw(ObjectionId.From("o-3"), Colleague.Person!.Value, At(8)).OrThrow();
        round.Finalise(Other, At(20)).OrThrow();
        return round.ToSnapshot().ToJson();
    }

    private static PointsLedger Ledger()
    {
        var ledger = PointsLedger.Open(UnitId.From("village"));
        ledger.Record(Patrol("a-1", Worker), Clerk, At(1), "file 1").OrThrow();
        ledger.Record(Patrol("a-2", Worker), Clerk, At(1)).OrThrow();
        ledger.Correct(ActivityId.From("a-1"), Patrol("a-3", Colleague), Clerk, At(2), "the colleague was there", "file 2").OrThrow();
        ledger.Reverse(ActivityId.From("a-2"), Clerk, At(3), "said twice").OrThrow();
        ledger.Suspend(Worker, DateSpan.Create(new(2026, 3, 1), new(2026, 3, 9)), Clerk, At(3), "under review").OrThrow();
        ledger.Exempt(Colleague, DateSpan.Create(new(2026, 3, 1), new(2026, 3, 31)), Clerk, At(3), "long ill").OrThrow();
        ledger.DeclareExpiry(BalanceExpiry.AfterMonths(12), Clerk, At(4)).OrThrow();
        ledger.Credit(Worker, 20, new DateOnly(2026, 3, 1), Clerk, At(5), "March").OrThrow();
        ledger.Redeem(Worker, 5, new DateOnly(2026, 4, 1), Clerk, At(6), "soap").OrThrow();
        ledger.ReverseEvent(5, Clerk, At(7), "the review is over").OrThrow();
        return ledger;
    }

    private static string Village()
    {
        var village = Domain.Grids.Village.Found(DivisionCode.Parse("152221105215"), Clerk, new(2026, 1, 1));
        village.Divide([GridDesign.Comprehensive.With([Household(1), Household(2), Household(3)]), GridDesign.Micro.With([Household(4)]), GridDesign.Dedicated(UnitId.From("forestry"))], Clerk, new(2026, 1, 2)).OrThrow();
        village.Register(Household(5), Code(1), Clerk, new(2026, 1, 3)).OrThrow();
        village.OpenLane(Code(1), Other, [Household(1), Household(2)], Clerk, new(2026, 1, 4)).OrThrow();
        village.ChangeLaneHead(1, Clerk, Clerk, new(2026, 1, 5)).OrThrow();
        village.AssignToLane(Household(5), 1, Clerk, new(2026, 1, 6)).OrThrow();
        village.Transfer([Household(3)], Code(2), Clerk, new(2026, 1, 7)).OrThrow();
        village.Remove(Household(4), Clerk, new(2026, 1, 8)).OrThrow();
        village.Split(Code(1), [GridDesign.Comprehensive.With([Household(1), Household(2)]), GridDesign.Comprehensive.With([Household(5)])], RedivisionTrigger.PopulationFlow, Clerk, new(2026, 1, 9)).OrThrow();
        village.Renumber(Code(3), RedivisionTrigger.PopulationFlow, Clerk, new(2026, 1, 10)).OrThrow();
        return village.ToSnapshot().ToJson();
    }

    private static PayPolicy Policy() => PayPolicy.Build("everything", 3, GradingPolicy.Build([new("low"), new("middle", 60, below: 90), new("high", 90)], [GradeQuota.AtMostPercent("high", Factor.Of(20)), GradeQuota.AtMost("middle", 9)]),
        [new WithheldShare("year", Money.Parse("58923"), Factor.Parse("0.1"), [new("low", Factor.Zero), new("middle", Factor.One), new("high", Factor.Parse("1.0727"))]), new ProportionalPool("pool", Money.Parse("1000.01"), ["high"]), new PieceRate("piece", Money.Parse("1.37"), Money.FromYuan(50)), new TierMultiplier("tier", Money.FromYuan(800), new PayTier("low", Factor.Zero), new("middle", Factor.One), new("high", Factor.Of(2)))]);

    private static string Statement() => Encoding.UTF8.GetString(Everything.Engine.Score(Everything.Subjects[2], Everything.Quarter, Everything.Doings(1, 20).Where(activity => activity.Subject == Everything.Subjects[2].Subject), Everything.Options).OrThrow().ToJson());

    private static PointsStatement Scored(PointsLedger ledger, SubjectId subject) => Engine.Score(subject, Period.Month(2026, 3), ledger.Activities.Where(activity => activity.Subject == subject)).OrThrow();

    private static Activity Patrol(string id, SubjectId subject) => new(ActivityId.From(id), subject, "patrol", new(2026, 3, 10), Quantity.Parse("1.5"), ["river", "shift=night"]);

    private static HouseholdId Household(int number) => HouseholdId.From($"h-{number}");

    private static GridCode Code(int sequence) => GridCode.Create(DivisionCode.Parse("152221105215"), sequence);

    private static DateTimeOffset At(int day) => new(2026, 4, day, 9, 0, 0, TimeSpan.FromHours(8));
}
