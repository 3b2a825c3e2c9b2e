using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Testing.Cases;

namespace GridGovernance.Domain.PropertyTests.Cases;

/// <summary>Sequences of commands on cases beside the model, and what every case keeps whatever is asked of it.</summary>
[Properties(Arbitrary = [typeof(CaseValues)], MaxTest = 300)]
public class CaseInvariants
{
    [Property(DisplayName = "CAS-6 a case answers every command as the model does, and its clock is what counting minute by minute finds")]
    public Property Cases_follow_the_model(CaseStory story)
    {
        var (gridCase, model, wrong) = (story.Begin(), new NaiveCase(story), new List<string>());
        foreach (var command in story.Commands)
        {
            var (before, said, expected) = (gridCase.ToSnapshot().ToJson(), command.Apply(gridCase)?.Code, model.Apply(command));
            if (said != expected)
                wrong.Add($"{command}: {said ?? "done"}, the model says {expected ?? "done"}");
            if (said is not null && gridCase.ToSnapshot().ToJson() != before)
                wrong.Add($"{command} was refused and changed the case");
            if (Seen(gridCase) != Seen(model))
                wrong.Add($"after {command}: {Seen(gridCase)}, the model {Seen(model)}");
            if (wrong.Count > 0)
                break;
        }

        return (wrong.Count == 0).Label(string.Join('\n', wrong))
            .Classify(gridCase.Stage >= CaseStage.Closed, "closed").Classify(gridCase.OverdueSince is not null, "overdue").Classify(gridCase.Reworks > 0, "reworked")
            .Classify(gridCase.History.Any(taken => taken.Step is CaseStep.Resume), "parked and taken up again").Classify(gridCase.LateStages > 0, "late stage");
    }

    [Property(DisplayName = "CAS-7 no case is lost or closed unanswered: every step stands in its history, a closed one was fed back and inspected, marks and supervision never fall")]
    public Property Cases_are_never_lost(CaseStory story)
    {
        var (gridCase, holds, overdue, supervision) = (story.Begin(), true, (DateTimeOffset?)null, SupervisionLevel.None);
        foreach (var command in story.Commands)
        {
            var steps = gridCase.Version;
            var taken = command.Apply(gridCase) is null ? 1 : 0;
            holds &= gridCase.Version == steps + taken;
            holds &= (overdue is null || gridCase.OverdueSince == overdue) && gridCase.Supervision >= supervision;
            (overdue, supervision) = (gridCase.OverdueSince, gridCase.Supervision);
        }

        var closings = gridCase.History.Select((taken, at) => (taken, at)).Where(step => step.taken.Step is CaseStep.Close)
            .Select(step => gridCase.History.Take(step.at).Where(taken => taken.From != taken.To).Select(taken => taken.Step).TakeLast(2).ToArray());
        holds &= closings.All(before => before is [CaseStep.Feedback, CaseStep.Inspect]);
        return holds.ToProperty().Classify(gridCase.ClosedAt is not null, "closed");
    }

    [Property(DisplayName = "CAS-3 a case told half way, stored and restored, lives on like the other")]
    public Property Restored_cases_live_on(CaseStory story)
    {
        var (whole, half) = (story.Told(), (story with { Commands = [.. story.Commands.Take(story.Commands.Count / 2)] }).Told());
        var read = GridCase.TryRestore(half.ToSnapshot(), CaseCommand.Chain, story.Deadlines, out var restored, out var findings);
        foreach (var command in story.Commands.Skip(story.Commands.Count / 2).Where(_ => read))
            command.Apply(restored!);
        return (read && restored!.ToSnapshot().ToJson() == whole.ToSnapshot().ToJson()).Label(string.Join('\n', findings)).Classify(whole.Stage >= CaseStage.Closed, "closed");
    }

    [Property(DisplayName = "CAS-8 key figures of parts merge into those of the whole, grid by grid, village by village, township by township")]
    public Property Kpis_merge(IReadOnlyList<CaseStory> stories, byte split)
    {
        GridCase[] cases = [.. stories.Select(story => story.Told())];
        var span = DateSpan.Create(new(2026, 2, 9), new(2026, 2, 20));
        var whole = CaseKpis.Of(cases, span);
        var parts = CaseKpis.Of(cases.Take(split % 13), span).Merge(CaseKpis.Of(cases.Skip(split % 13), span));
        var levels = new[] { DivisionLevel.Village, DivisionLevel.Township, DivisionLevel.County, DivisionLevel.Country };
        return (parts == whole).Label("parts")
            .And(Sum(CaseKpis.PerGrid(cases, span).Values) == whole).Label("grids")
            .And(levels.All(level => Sum(CaseKpis.PerDivision(cases, span, level).Values) == whole)).Label("divisions")
            .And(CaseKpis.PerDivision(cases, span, DivisionLevel.Village).All(village => village.Value == Sum(CaseKpis.PerGrid(cases, span).Where(grid => grid.Key.Village == village.Key).Select(grid => grid.Value)))).Label("grids of villages")
            .And(whole.Completion.Whole == cases.Count(IsDue) && whole.Completion.Part == cases.Count(gridCase => IsDue(gridCase) && gridCase.ClosedAt is not null)).Label("completion")
            .And(whole.OnTime.Part == cases.Count(gridCase => IsDue(gridCase) && gridCase.ClosedAt <= gridCase.DueAt && gridCase.OverdueSince is null)).Label("on time")
            .And(whole.Completion.IsApplicable || whole.Completion.Percent is null).Label("not applicable")
            .Classify(whole.Completion.Part > 0, "something is closed").Classify(!whole.Completion.IsApplicable, "nothing is due");

        bool IsDue(GridCase gridCase) => gridCase.DueAt is { } due && span.Contains(DateOnly.FromDateTime(due.DateTime));
    }

    private static CaseKpis Sum(IEnumerable<CaseKpis> parts) => parts.Aggregate(CaseKpis.None, (sum, part) => sum.Merge(part));

    private static string Seen(GridCase gridCase) => string.Join(' ', gridCase.Stage, gridCase.Holder, gridCase.IsParked, gridCase.Supervision, gridCase.Reworks, gridCase.ClosedAt is not null,
        Local(gridCase.DueAt?.DateTime), Local(gridCase.OverdueSince?.DateTime), Local(gridCase.StageDueAt?.DateTime), gridCase.LateStages);

    private static string Seen(NaiveCase model) => string.Join(' ', model.Stage, CaseCommand.Units[model.Holder], model.IsParked, model.Supervision, model.Reworks, model.IsClosed,
        Local(model.Due), Local(model.OverdueSince), Local(model.StageDue), model.LateStages);

    private static string Local(DateTime? moment) => moment?.ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
