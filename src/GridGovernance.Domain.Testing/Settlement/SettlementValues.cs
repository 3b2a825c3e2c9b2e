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
    public static Arbitrary<SettlementTerms> AnySettlementTerms() => Arb.From(
        from calendar in KernelValues.AnyWorkingCalendar().Generator
        from notice in Gen.Elements(1, 3, 5, 10)
        from review in Gen.Elements(1, 5, 15)
        from mayLower in Gen.Elements(false, false, true)
        from offset in Gen.Elements(8, 8, 0, -11)
        select new SettlementTerms { Calendar = calendar, NoticeWorkingDays = notice, ReviewWorkingDays = review, MayLowerScore = mayLower, Offset = TimeSpan.FromHours(offset) });

    /// <summary>What an objection upheld can write: an entry that was missing, one that was wrong, one to be replaced.</summary>
    public static Arbitrary<CompensatingEntry> AnyCompensatingEntry() => Arb.From(
        from activity in ScoringValues.AnyActivity().Generator
        from id in ActivityIds.AnyActivityId().Generator
        from evidence in Gen.Elements<string?>(null, "minutes 7")
        from entry in Gen.Elements<CompensatingEntry>(new MissingEntry(activity, evidence), new WrongEntry(id), new MistakenEntry(id, activity, evidence))
        select entry);

    /// <summary>Rounds of March 2026 with up to five statements after up to nine steps; a step that the round refuses is passed over.</summary>
    public static Arbitrary<SettlementRound> AnyRound() => Arb.From(
        from terms in AnySettlementTerms().Generator
        from count in Gen.Choose(0, 5)
        from points in Gen.Choose(-3, 9).ArrayOf(count)
        from length in Gen.Choose(0, 9)
        from steps in Gen.Elements(0, 0, 1, 1, 1, 2, 2, 3, 3, 4).ArrayOf(length)
        from days in Gen.Elements(0, 0, 0, 1, 1, 3, 9, 30).ArrayOf(length)
        select Lived(terms, [.. points.Select(Statement)], steps, days));

    /// <summary>What a late fact changes: points of either sign, with and without the entry that caused it.</summary>
    public static Arbitrary<LinkedAdjustment> AnyLinkedAdjustment() => Arb.From(
        from subject in Gen.Choose(0, 5)
        from month in Gen.Choose(1, 3)
        from amount in KernelValues.AnyPoints().Generator
        from cause in Gen.OneOf(Gen.Constant((ActivityId?)null), ActivityIds.AnyActivityId().Generator.Select(id => (ActivityId?)id))
        select new LinkedAdjustment(Subject(subject), Period.Month(2026, month), amount, cause));

    /// <summary>What a review stands on: a ledger, and the engine of the version in force then.</summary>
    public static Arbitrary<ReviewBasis> AnyReviewBasis() => Arb.From(
        from ledger in LedgerValues.AnyLedger().Generator
        from scheme in ScoringValues.AnyScheme().Generator
        select new ReviewBasis(ledger, PointsEngine.Create(scheme, ScoredPeriod.Rules)));

    private static PointsStatement Statement(int points, int number)
    {
        var scheme = PointsScheme.Define("any").Category("all").Award("patrol", "all", rule => rule.For("patrol").Worth(1)).Deduction("late", "all", rule => rule.For("late").Worth(1)).Build();
        var activities = Enumerable.Range(0, Math.Abs(points)).Select(i => new Activity(ActivityId.From(i), Subject(number), points < 0 ? "late" : "patrol", new DateOnly(2026, 3, 1 + i), recorder: Clerk));
        return PointsEngine.Create(scheme).Score(Subject(number), Period.Month(2026, 3), activities).OrThrow();
    }

    private static PersonId Subject(int number) => PersonId.From($"p-{number}");

    private static SettlementRound Lived(SettlementTerms terms, PointsStatement[] statements, int[] steps, int[] days)
    {
        var (round, at) = (SettlementRound.Open(Period.Month(2026, 3), Clerk, Opened, terms), Opened);
        for (var i = 0; i < steps.Length; i++)
        {
            at = at.AddDays(days[i]);
            Step(round, statements, steps[i], i, at);
        }

        return round;
    }

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
