using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Cases;

public class AppealTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly PersonId Worker = PersonId.From("worker");

    private static Appeal Raised() => Appeal.Raise(AppealId.From("a-1"), AppealOrigin.ResidentAppeal, GridCode.Parse("152221105215001"), PersonId.From("somebody"), Monday);

    [Fact]
    public void Appeal_GetsThreeRepliesInOrder_ThenCloses()
    {
        var appeal = Raised();

        appeal.Acknowledge("heard", Worker, Monday).OrThrow();
        appeal.Echo("the well is being drilled", Worker, Monday.AddDays(2)).OrThrow();
        appeal.Answer("drilled", Worker, Monday.AddDays(5)).OrThrow();
        appeal.Close("agreed", Worker, Monday.AddDays(6)).OrThrow();

        Assert.Equal(AppealStage.Closed, appeal.Stage);
        Assert.IsType<AppealClosed>(appeal.Answer("again", Worker, Monday.AddDays(7)).Value);
    }

    [Fact]
    public void Close_Unanswered_IsRefused()
    {
        var appeal = Raised();

        Assert.IsType<ReplyOutOfOrder>(appeal.Close("done", Worker, Monday).Value);
        Assert.Equal(AppealStage.Raised, appeal.Stage);
    }

    [Fact]
    public void Reply_BeforeTheLastOne_IsRefused()
    {
        var appeal = Raised();
        appeal.Acknowledge("heard", Worker, Monday.AddDays(1)).OrThrow();

        Assert.IsType<ReplyOutOfTime>(appeal.Echo("soon", Worker, Monday).Value);
    }

    [Fact]
    public void OverdueOn_ListsWhatIsLate()
    {
        var deadlines = new ReplyDeadlines(WorkingCalendar.WeekdaysOnly);
        var appeal = Raised();

        Assert.Empty(appeal.OverdueOn(Monday.AddDays(1), deadlines));
        Assert.Equal([AppealStage.Acknowledged, AppealStage.Echoed], appeal.OverdueOn(Monday.AddDays(7), deadlines));
    }
}
