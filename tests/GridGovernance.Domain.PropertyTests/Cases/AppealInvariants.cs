using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.PropertyTests.Cases;

/// <summary>Appeals under any calendar, beside a count day by day.</summary>
[Properties(Arbitrary = [typeof(KernelValues)], MaxTest = 200)]
public class AppealInvariants
{
    private static readonly DateOnly Raised = new(2026, 1, 28);
    private static readonly PersonId Worker = PersonId.From("worker");

    [Property(DisplayName = "CAS-9 the replies that are overdue are those for which a count day by day finds no time left, over make-up weekends too")]
    public Property Overdue_replies_are_listed(WorkingCalendar calendar, byte replies, byte days)
    {
        var (naive, appeal) = (new NaiveWorkingCalendar(calendar), Appeal.Raise(AppealId.From("a"), AppealOrigin.VillageNeed, GridCode.Parse("152221105215001"), Worker, Raised));
        var (deadlines, today) = (new ReplyDeadlines(calendar, 1, 3, 10), Raised.AddDays(days % 40));
        Func<ReplyOutcome>[] steps = [() => appeal.Acknowledge("x", Worker, Raised), () => appeal.Echo("x", Worker, Raised), () => appeal.Answer("x", Worker, Raised), () => appeal.Close("x", Worker, Raised)];
        foreach (var step in steps.Take(replies % 5))
            step().OrThrow();
        var expected = new[] { (AppealStage.Acknowledged, 1), (AppealStage.Echoed, 3), (AppealStage.Answered, 10) }
            .Where(reply => appeal.Stage < reply.Item1 && naive.AddWorkingDays(Raised, reply.Item2) < today).Select(reply => reply.Item1);
        return appeal.OverdueOn(today, deadlines).SequenceEqual(expected).ToProperty()
            .Classify(expected.Any(), "something is overdue").Classify(calendar.MakeUpDays.Any(day => Raised < day && day <= today), "over a make-up day");
    }

    [Property(DisplayName = "CAS-4 whatever is asked in whatever order, an appeal is closed only after its three replies, in order and never backwards in time")]
    public Property None_closes_unanswered(byte[] asked)
    {
        var appeal = Appeal.Raise(AppealId.From("a"), AppealOrigin.ResidentAppeal, GridCode.Parse("152221105215001"), Worker, Raised);
        foreach (var pick in asked)
        {
            var on = Raised.AddDays(pick / 8 % 12 - 1);
            _ = (pick % 4) switch { 0 => appeal.Acknowledge("x", Worker, on), 1 => appeal.Echo("x", Worker, on), 2 => appeal.Answer("x", Worker, on), _ => appeal.Close("x", Worker, on) };
        }

        var stages = appeal.Replies.Select(reply => (int)reply.Stage).ToArray();
        return (stages.SequenceEqual(Enumerable.Range(1, stages.Length)) && appeal.Replies.Select(reply => reply.On).Prepend(Raised).SequenceEqual(appeal.Replies.Select(reply => reply.On).Prepend(Raised).Order()))
            .ToProperty().Classify(appeal.Stage is AppealStage.Closed, "closed").Classify(stages.Length > 1, "replies");
    }
}
