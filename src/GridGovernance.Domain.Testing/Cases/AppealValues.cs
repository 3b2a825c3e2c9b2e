using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Testing.Grids;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>
/// Generators of appeals, some acknowledged, echoed, answered or closed, some asked out of turn or backwards in time. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(AppealValues)])]</c>.
/// </summary>
public static class AppealValues
{
    private static readonly DateOnly Raised = new(2026, 2, 10);

    /// <summary>Appeals of every origin and stage. A reply that is refused leaves the appeal as it was.</summary>
    public static Arbitrary<Appeal> AnyAppeal() => Arb.From(
        from id in CaseIds.AnyAppealId().Generator
        from origin in Gen.Elements(Enum.GetValues<AppealOrigin>())
        from grid in GridWorlds.Codes().Generator
        from raisedBy in KernelValues.AnyPersonId().Generator
        from count in Gen.Choose(0, 5)
        from days in Gen.Elements(0, 0, 1, 1, 3, 12, -1).ArrayOf(count)
        from stray in Gen.Choose(-1, 4)
        select Replied(Appeal.Raise(id, origin, grid, raisedBy, Raised), days, stray));

    /// <summary>Deadlines of replies: the usual ones, tight ones where all three fall on one day, and wide ones, over holidays.</summary>
    public static Arbitrary<ReplyDeadlines> AnyReplyDeadlines() => Arb.From(
        from calendar in KernelValues.AnyWorkingCalendar().Generator
        from days in Gen.Elements((1, 3, 10), (1, 1, 1), (1, 2, 3), (5, 10, 30))
        select new ReplyDeadlines(calendar, days.Item1, days.Item2, days.Item3));

    /// <summary>Replies in their order, but for one that is asked out of turn.</summary>
    private static Appeal Replied(Appeal appeal, int[] days, int stray)
    {
        var on = Raised;
        for (var i = 0; i < days.Length; i++)
        {
            on = on.AddDays(days[i]);
            Reply(appeal, i == stray ? 3 : i, on);
        }

        return appeal;
    }

    private static ReplyOutcome Reply(Appeal appeal, int step, DateOnly on)
    {
        var officer = PersonId.From("officer");
        return step switch
        {
            0 => appeal.Acknowledge("seen", officer, on),
            1 => appeal.Echo("on its way", officer, on),
            2 => appeal.Answer("done", officer, on),
            _ => appeal.Close("settled", officer, on),
        };
    }
}
