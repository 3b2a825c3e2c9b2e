using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>The engine over columns, as a caller uses it: begin, add the batch, finish.</summary>
internal sealed class ColumnsEngine
{
    private readonly PointsEngine engine;
    private readonly CountyActivities activities;
    private readonly ScoredSubject[] subjects;
    private readonly ScoringOptions options = new() { Calendar = CountyScheme.Calendar };
    private readonly int[] kinds;
    private readonly ulong[] flags;

    public ColumnsEngine(CountyActivities activities)
    {
        this.activities = activities;
        engine = PointsEngine.Create(CountyScheme.For(activities.Period.Kind));
        subjects = activities.ScoredSubjects();
        var run = Begin();
        flags = activities.FlagsFor(run);
        kinds = [.. activities.Kinds.Select(kind => run.IndexOf(CountyScheme.KindNames[kind]))];
    }

    public ColumnarTotals Score()
    {
        var run = Begin();
        Add(run, 0, activities.Count);
        return run.Finish();
    }

    public ColumnarRun Begin() => engine.BeginColumns(activities.Period, subjects, options);

    public void Add(ColumnarRun run, int from, int until) => run.Add(new ActivityBatch(activities.Subjects.AsSpan(from..until), kinds.AsSpan(from..until),
        activities.Days.AsSpan(from..until), activities.Quantities.AsSpan(from..until), flags.AsSpan(from..until)));
}
