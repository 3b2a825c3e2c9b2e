using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Testing.Kernel;
using GridGovernance.Domain.Testing.Ledgers;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Testing.Settlement;

/// <summary>
/// Generators of settlement: rounds at every stage, with objections that are raised, taken back, dismissed, or came too late. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(SettlementValues)])]</c>.
/// </summary>
public static class SettlementValues
{
    private static readonly DateTimeOffset Opened = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly PersonId Clerk = PersonId.From("clerk"), Head = PersonId.From("head"), Reviewer = PersonId.From("reviewer");

    /// <summary>Terms: the usual ones, the shortest, long ones over holidays, and such as let a review lower a score.</summary>
    public static Arbitrary<SettlementTerms> AnySettlementTerms() => Arbs.And(
            KernelValues.AnyWorkingCalendar(), Arbs.And(Arbs.Among(1, 3, 5, 10), Arbs.Among(1, 5, 15)), Arbs.Among(false, false, true), Arbs.Among(8, 8, 0, -11))
        .Made(drawn => new SettlementTerms { Calendar = drawn.Item1, NoticeWorkingDays = drawn.Item2.Item1, ReviewWorkingDays = drawn.Item2.Item2, MayLowerScore = drawn.Item3, Offset = TimeSpan.FromHours(drawn.Item4) });

    /// <summary>What an objection upheld can write: an entry that was missing, one that was wrong, one to be replaced.</summary>
    public static Arbitrary<CompensatingEntry> AnyCompensatingEntry() => Arbs.And(Arbs.Between(0, 2), ScoringValues.AnyActivity(), ActivityIds.AnyActivityId(), Arbs.Among(null, "minutes 7"))
        .Made(drawn => Entry(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4));

    /// <summary>Rounds of March 2026 with up to five statements after up to nine steps; a step that the round refuses is passed over.</summary>
    public static Arbitrary<SettlementRound> AnyRound() => Lives.Of(
        Arbs.And(Arbs.UpTo(5, Arb.From(Gen.Choose(-3, 9), points => points == 0 ? [] : [0])), AnySettlementTerms()),
        Steps,
        start => SettlementRound.Open(Period.Month(2026, 3), Clerk, Opened, start.Item2),
        (round, start, step) => Step(round, [.. start.Item1.Select(Statement)], step.Kind, step.Number, step.At),
        step => step.At == Opened ? [] : [step with { At = Opened }]);

    /// <summary>What a late fact changes: points of either sign, with and without the entry that caused it.</summary>
    public static Arbitrary<LinkedAdjustment> AnyLinkedAdjustment() => Arbs.And(Arbs.Between(0, 5), Arbs.Between(1, 3), KernelValues.AnyPoints(), Arbs.And(Arbs.Among(false, true), ActivityIds.AnyActivityId()))
        .Made(drawn => new LinkedAdjustment(Subject(drawn.Item1), Period.Month(2026, drawn.Item2), drawn.Item3, drawn.Item4.Item1 ? drawn.Item4.Item2 : null));

    /// <summary>What a review stands on: a ledger, and the engine of the version in force then.</summary>
    public static Arbitrary<ReviewBasis> AnyReviewBasis() => Arbs.And(LedgerValues.AnyLedger(), ScoringValues.AnyScheme()).Made(drawn => new ReviewBasis(drawn.Item1, PointsEngine.Create(drawn.Item2, ScoredPeriod.Rules)));

    private static CompensatingEntry Entry(int kind, Activity activity, ActivityId id, string? evidence) => kind switch
    {
        0 => new WrongEntry(id),
        1 => new MissingEntry(activity, evidence),
        _ => new MistakenEntry(id, activity, evidence),
    };

    private static Gen<(int Kind, int Number, DateTimeOffset At)[]> Steps =>
        from length in Gen.Choose(0, 9)
        from kinds in Gen.Elements(0, 0, 1, 1, 1, 2, 2, 3, 3, 4).ArrayOf(length)
        from days in Gen.Elements(0, 0, 0, 1, 1, 3, 9, 30).ArrayOf(length)
        select kinds.Select((kind, i) => (kind, i, Opened.AddDays(days.Take(i + 1).Sum()))).ToArray();

    private static PointsStatement Statement(int points, int number)
    {
        var scheme = PointsScheme.Define("any").Category("all").Award("patrol", "all", rule => rule.For("patrol").Worth(1)).Deduction("late", "all", rule => rule.For("late").Worth(1)).Build();
        var activities = Enumerable.Range(0, Math.Abs(points)).Select(i => new Activity(ActivityId.From(i), Subject(number), points < 0 ? "late" : "patrol", new DateOnly(2026, 3, 1 + i), recorder: Clerk));
        return PointsEngine.Create(scheme).Score(Subject(number), Period.Month(2026, 3), activities).OrThrow();
    }

    private static PersonId Subject(int number) => PersonId.From($"p-{number}");

    /// <summary>Objections belong to the notice; before it nearly every step leads on.</summary>
    private static void Step(SettlementRound round, PointsStatement[] statements, int step, int number, DateTimeOffset at)
    {
        var open = round.Objections.FirstOrDefault(objection => objection.State is ObjectionState.Open);
        switch (step)
        {
            case 1 when round.State is RoundState.PublicNotice:
                var subject = Subject(number % Math.Max(1, statements.Length));
                round.RaiseObjection(ObjectionId.From(number), subject, subject, at, "the patrol of the 3rd is missing");
                break;
            case 2 when open is not null:
                round.Decide(open.Id, ObjectionState.Dismissed, null, Reviewer, at);
                break;
            case 3 when open is not null:
                round.Withdraw(open.Id, open.By, at);
                break;
            case 4:
                round.Prepare(statements, Head, at);
                break;
            default:
                Forward(round, statements, at);
                break;
        }
    }

    private static void Forward(SettlementRound round, PointsStatement[] statements, DateTimeOffset at)
    {
        switch (round.State)
        {
            case RoundState.Open:
                round.Prepare(statements, Clerk, at);
                break;
            case RoundState.Provisional:
                round.Publish(Head, at);
                break;
            default:
                round.Finalise(Head, at);
                break;
        }
    }
}
