namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A population's activities taken through columns: everything a scheme asks of an activity was numbered when it was taken in, so no activity is read again, except by custom rules.
/// </summary>
internal sealed class PopulationColumns
{
    private const int Block = 1_024;
    private const int MostWordsPerActivity = 64;                               // beyond it subjects are so many and activities so few that cells would be mostly empty
    private const int FewActivities = 4_096;
    private readonly ColumnarRun run;

    private PopulationColumns(ColumnarRun run) => this.run = run;

    /// <summary>
    /// Takes in what counts; null where columns are not for it: lines are asked for, shapes are not known, values have to be kept one by one, a page would be mostly empty, or a value leaves its range.
    /// </summary>
    public static PopulationColumns? TryTake(CompiledScheme scheme, Period period, ScoredSubject[] subjects, ActivityIntake intake, Placement placement, ScoringOptions options,
        CancellationToken cancellationToken)
    {
        if (options.Level is ExplanationLevel.Full || intake.Shapes is not { } shapes)
            return null;
        var plan = scheme.ColumnsFor(period, options.Calendar);
        if (Array.Exists(plan.IsRetained, isRetained => isRetained))            // what is trimmed first hangs on ids there, which columns do not have
            return null;
        if ((long)subjects.Length * plan.Layout.Words * plan.Layout.Pages > (long)MostWordsPerActivity * Math.Max(FewActivities, intake.Count))
            return null;
        ulong[] flags = [.. shapes.Specimens.Select(plan.Bits.Of)];
        var runs = new ColumnarRun[Math.Max(1, Math.Min(options.MaxParallelism, intake.Count / FewActivities))];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = new(plan, subjects, options);
        try
        {
            if (runs.Length == 1)
                Feed(runs[0], 0, intake.Count);
            else
                Parallel.For(0, runs.Length, new() { MaxDegreeOfParallelism = runs.Length, CancellationToken = cancellationToken },
                    part => Feed(runs[part], (int)((long)intake.Count * part / runs.Length), (int)((long)intake.Count * (part + 1) / runs.Length)));
        }
        catch (Exception thrown) when (thrown is OverflowException || (thrown as AggregateException)?.InnerExceptions.All(inner => inner is OverflowException) == true)
        {
            return null;                                                       // whose points those are, the way by activities tells
        }

        foreach (var other in runs.AsSpan(1))
            runs[0].MergeFrom(other);
        return new(runs[0]);

        void Feed(ColumnarRun into, int from, int until)
        {
            var block = new Columns(plan, flags);
            for (var at = from; at < until; at += Block)
            {
                cancellationToken.ThrowIfCancellationRequested();
                block.Fill(intake, placement, at, Math.Min(until, at + Block));
                into.Add(block.Batch);
            }
        }
    }

    /// <summary>Writes the statements of some subjects; leaves out those of whom columns do not know everything.</summary>
    public void Tell(int from, int until, PointsStatement?[] statements, Placement placement, ScoringOptions options, CancellationToken cancellationToken)
    {
        var reader = run.Read(options);
        for (var i = from; i < until; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            statements[i] = reader.StatementOf(i, placement.FindingsOf(i));
        }
    }

    /// <summary>One block of rows, written again and again.</summary>
    private sealed class Columns(ColumnPlan plan, ulong[] flagsOfShape)
    {
        private readonly int[] subjects = new int[Block];
        private readonly int[] kinds = new int[Block];
        private readonly DateOnly[] days = new DateOnly[Block];
        private readonly Quantity[] quantities = new Quantity[Block];
        private readonly ulong[] flags = new ulong[Block];
        private readonly Activity?[] activities = plan.Compiled.HasCustomRules ? new Activity?[Block] : [];
        private int count;

        public ActivityBatch Batch => new(subjects.AsSpan(0, count), kinds.AsSpan(0, count), days.AsSpan(0, count), quantities.AsSpan(0, count), flags.AsSpan(0, count),
            activities.Length == 0 ? [] : activities.AsSpan(0, count));

        public void Fill(ActivityIntake intake, Placement placement, int from, int until)
        {
            count = 0;
            var taken = intake.All[from..until];
            var places = placement.Places[from..until];
            var rows = placement.Rows;
            for (var i = 0; i < taken.Length; i++)
            {
                if (places[i] < 0)
                    continue;
                ref readonly var row = ref taken[i];
                (subjects[count], kinds[count], days[count], quantities[count], flags[count]) =
                    (places[i], rows[row.Kind], DateOnly.FromDayNumber(row.Day), row.Quantity, flagsOfShape[row.Shape]);
                if (activities.Length > 0)
                    activities[count] = row.Activity;
                count++;
            }
        }
    }
}
