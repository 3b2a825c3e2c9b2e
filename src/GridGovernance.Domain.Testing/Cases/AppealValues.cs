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
    public static Arbitrary<Appeal> AnyAppeal() => Lives.Of(
        Arbs.And(CaseIds.AnyAppealId(), Arbs.Any<AppealOrigin>(), GridWorlds.Codes(), KernelValues.AnyPersonId()),
        Replies,
        start => Appeal.Raise(start.Item1, start.Item2, start.Item3, start.Item4, Raised),
        (appeal, _, reply) => Reply(appeal, reply.Step, reply.On),
        reply => reply.On == Raised ? [] : [(reply.Step, Raised)]);

    /// <summary>Deadlines of replies: the usual ones, tight ones where all three fall on one day, and wide ones, over holidays.</summary>
    public static Arbitrary<ReplyDeadlines> AnyReplyDeadlines() => Arbs.And(KernelValues.AnyWorkingCalendar(), Arbs.Among((1, 1, 1), (1, 2, 3), (1, 3, 10), (5, 10, 30)))
        .Made(drawn => new ReplyDeadlines(drawn.Item1, drawn.Item2.Item1, drawn.Item2.Item2, drawn.Item2.Item3));

    /// <summary>Replies in their order, but for one that is asked out of turn.</summary>
    private static Gen<(int Step, DateOnly On)[]> Replies =>
        from count in Gen.Choose(0, 5)
        from days in Gen.Elements(0, 0, 1, 1, 3, 12, -1).ArrayOf(count)
        from stray in Gen.Choose(-1, 4)
        select days.Select((_, i) => (i == stray ? 3 : i, Raised.AddDays(days.Take(i + 1).Sum()))).ToArray();

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
