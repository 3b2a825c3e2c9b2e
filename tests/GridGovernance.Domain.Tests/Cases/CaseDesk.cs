using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>A centre, a township, a village and a grid worker's desk, one above the other, and a case among them.</summary>
internal static class CaseDesk
{
    public static readonly UnitId Centre = UnitId.From("centre"), Township = UnitId.From("township"), Village = UnitId.From("village"), Desk = UnitId.From("desk");

    public static readonly PersonId Originator = PersonId.From("originator");

    public static readonly ChainOfCommand Chain = ChainOfCommand.Build([(Township, Centre), (Village, Township), (Desk, Village)]);

    /// <summary>A Monday at nine.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static readonly CaseDeadlines TenDays = CaseDeadlines.WorkingDays(WorkingCalendar.WeekdaysOnly, 10);

    public static CaseActor At(UnitId unit) => new(PersonId.From($"officer-{unit}"), unit);

    public static CaseActor TheOriginator => new(Originator, Village);

    public static GridCase Collected(UnitId by, CaseDeadlines? deadlines = null) => GridCase.Collect(
        CaseId.From("c-1"), GridCode.Parse("152221105215001"), Originator, At(by), Monday, Chain, deadlines ?? TenDays);

    /// <summary>Filed by the township and dispatched to the village.</summary>
    public static GridCase Dispatched(CaseDeadlines? deadlines = null)
    {
        var gridCase = Collected(Township, deadlines);
        gridCase.File(At(Township), Monday).OrThrow();
        gridCase.Dispatch(Village, At(Township), Monday).OrThrow();
        return gridCase;
    }

    public static GridCase Closed(DateTimeOffset closedAt)
    {
        var gridCase = Dispatched();
        gridCase.Handle(At(Village), Monday).OrThrow();
        gridCase.Feedback("done", At(Village), closedAt).OrThrow();
        gridCase.Inspect(At(Township), closedAt).OrThrow();
        gridCase.Close(At(Township), closedAt).OrThrow();
        return gridCase;
    }
}
