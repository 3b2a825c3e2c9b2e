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
    private readonly Activity?[] objects = [];

    /// <param name="activities">What is scored.</param>
    /// <param name="customKinds">How many of the kinds a rule of the caller's own scores.</param>
    public ColumnsEngine(CountyActivities activities, int customKinds = 0)
    {
        this.activities = activities;
        engine = PointsEngine.Create(CountyScheme.For(activities.Period.Kind, customKinds), PieceRule.All);
        subjects = activities.ScoredSubjects();
        if (customKinds > 0)
            objects = activities.ToObjects(subjects);
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

    /// <summary>The same, batch by batch, with what each row came to in one buffer.</summary>
    public ColumnarTotals ScoreTold(RowWorth[] buffer)
    {
        var run = Begin();
        for (var from = 0; from < activities.Count; from += buffer.Length)
            run.Add(Batch(from, Math.Min(activities.Count, from + buffer.Length)), buffer);
        return run.Finish();
    }

    /// <summary>Two parts on two cores, merged.</summary>
    public ColumnarTotals ScoreOnTwoCores()
    {
        var (left, right, middle) = (Begin(), Begin(), activities.Count / 2);
        Parallel.Invoke(() => Add(left, 0, middle), () => Add(right, middle, activities.Count));
        left.MergeFrom(right);
        return left.Finish();
    }

    public ColumnarRun Begin() => engine.BeginColumns(activities.Period, subjects, options);

    public void Add(ColumnarRun run, int from, int until) => run.Add(Batch(from, until));

    private ActivityBatch Batch(int from, int until) => new(activities.Subjects.AsSpan(from..until), kinds.AsSpan(from..until), activities.Days.AsSpan(from..until),
        activities.Quantities.AsSpan(from..until), flags.AsSpan(from..until), objects.Length == 0 ? default : objects.AsSpan(from..until));
}
