using GridGovernance.Domain.Cases;
using static GridGovernance.Domain.Tests.Cases.CaseDesk;

namespace GridGovernance.Domain.Tests.Cases;

/// <summary>A case whose marks do not fit its history is refused; each mark is told by itself.</summary>
public class DamagedCaseTests
{
    private static IEnumerable<string> PathsOf(GridCaseSnapshot damaged)
    {
        Assert.False(GridCase.TryRestore(damaged, Chain, TenDays, out var restored, out var findings));
        Assert.Null(restored);
        return findings.Select(finding => finding.Path);
    }

    private static GridCaseSnapshot Evaluated()
    {
        var gridCase = Closed(Monday.AddDays(3));
        gridCase.Verify(true, TheOriginator, Monday.AddDays(4)).OrThrow();
        gridCase.Evaluate(5, TheOriginator, Monday.AddDays(5)).OrThrow();
        return gridCase.ToSnapshot();
    }

    [Fact]
    public void TryRestore_OfAMarkThatDoesNotFit_NamesIt()
    {
        var (dispatched, closed, evaluated) = (Dispatched().ToSnapshot(), Closed(Monday.AddDays(3)).ToSnapshot(), Evaluated());

        Assert.Equal(["$.dueAt"], PathsOf(dispatched with { DueAt = null }));
        Assert.Equal(["$.dueAt"], PathsOf(dispatched with { DispatchedAt = null }));
        Assert.Equal(["$.dueAt"], PathsOf(Collected(Village).ToSnapshot() with { DispatchedAt = Monday }));
        Assert.Equal(["$.dueAt"], PathsOf(Collected(Village).ToSnapshot() with { DueAt = Monday }));
        Assert.Equal(["$.closedAt"], PathsOf(dispatched with { ClosedAt = Monday }));
        Assert.Equal(["$.rating"], PathsOf(evaluated with { Rating = null }));
        Assert.Equal(["$.rating"], PathsOf(evaluated with { Rating = 0 }));
        Assert.Equal(["$.rating"], PathsOf(evaluated with { Rating = 6 }));
        Assert.Equal(["$.rating"], PathsOf(closed with { Rating = 5 }));
        Assert.Equal(["$.handler"], PathsOf(closed with { Handler = null }));
        Assert.Equal(["$.parkedAt"], PathsOf(closed with { ParkedAt = Monday }));
        Assert.Equal(["$.supervisedBy"], PathsOf(closed with { SupervisedBy = "centre" }));
        Assert.Equal(["$.handovers"], PathsOf(dispatched with { Handovers = [] }));
        Assert.Equal(["$.remainingTicks"], PathsOf(dispatched with { RemainingTicks = -1 }));
        Assert.Equal(["$.reworks", "$.lateStages"], PathsOf(dispatched with { Reworks = -1, LateStages = -2 }));
    }

    [Fact]
    public void TryRestore_OfABrokenHistory_NamesTheStep()
    {
        var whole = Dispatched().ToSnapshot();
        IEnumerable<string> Steps(int at, Func<CaseStepSnapshot, CaseStepSnapshot> change) => PathsOf(whole with { History = [.. whole.History.Select((step, i) => i == at ? change(step) : step)] });

        Assert.Equal(["$.history"], PathsOf(whole with { History = [] }));
        Assert.Equal(["$.history[1].person"], Steps(1, step => step with { Person = "" }).Take(1));
        Assert.Equal(["$.history[1].unit"], Steps(1, step => step with { Unit = "" }).Take(1));
        Assert.Equal(["$.history[1].step", "$.history[1]"], Steps(1, step => step with { Step = null! }).Take(2));
        Assert.Equal(["$.history[1]"], Steps(1, step => step with { Step = "collect" }));
        Assert.Equal(["$.history[2]"], Steps(2, step => step with { At = Monday.AddMinutes(-1) }));
        Assert.Equal(["$.history[2]"], Steps(1, step => step with { Supervision = "red" }).Take(1));
        Assert.Equal(["$.history[1]"], Steps(1, step => step with { From = "handling" }));
    }

    [Fact]
    public void TryRestore_OfAStepWithoutANote_KeepsAnEmptyOne()
    {
        var whole = Dispatched().ToSnapshot();

        Assert.True(GridCase.TryRestore(whole with { History = [.. whole.History.Select(step => step with { Note = null! })] }, Chain, TenDays, out var restored, out var findings), string.Join('\n', findings));
        Assert.All(restored.History, taken => Assert.Equal("", taken.Note));
    }
}
