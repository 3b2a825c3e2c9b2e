using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>Rows that need their activity: custom rules read it, and an order within the day hangs on its id.</summary>
public sealed partial class ColumnarRun
{
    /// <summary>Reads of each activity what its row will check, which brings it near.</summary>
    private void ReadActivities(ReadOnlySpan<int> rowSubjects, ReadOnlySpan<int> kinds, ReadOnlySpan<Activity?> activities)
    {
        var read = 0;
        ReadOnlySpan<bool> needsActivity = table.NeedsActivity;
        unchecked
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                if ((uint)kinds[i] >= (uint)needsActivity.Length || !needsActivity[kinds[i]] || activities[i] is not { } activity)
                    continue;
                read |= activity.Far;
                if ((uint)rowSubjects[i] < (uint)ids.Length && !ReferenceEquals(activity.Subject.ToString(), ids[rowSubjects[i]].ToString()))
                    read |= activity.Subject.ToString().Length;                // two texts, which have to be compared
            }
        }

        touched = unchecked((ulong)read);
    }

    private RowWorth AddCustoms(in ActivityBatch batch, int row, in ColumnFurther more, ulong flags, int day)
    {
        var subject = batch.Subjects[row];
        var activity = ActivityOf(batch, row);
        var told = default(RowWorth);
        try
        {
            foreach (ref readonly var custom in table.Customs.AsSpan(more.FirstCustom, more.Customs))
                told = told.And(state.AddCustom(custom, subject, day, custom.IsPlain ? default : plan.Facts(flags, day), suspended: false, activity));
        }
        catch (OverflowException overflow)
        {
            throw LeavesRange(subject, overflow);
        }

        return told;
    }

    /// <summary>The activity behind a row; it must say what the row says.</summary>
    private Activity ActivityOf(in ActivityBatch batch, int row)
    {
        var activity = batch.Activities.Length == 0 ? null : batch.Activities[row];
        var quantity = batch.Quantities.Length == 0 ? Quantity.One : batch.Quantities[row];
        return activity is not null && activity.OccurredOn == batch.Days[row] && activity.Quantity == quantity
            && activity.Kind == plan.Compiled.Kinds[batch.Kinds[row]] && activity.Subject == ids[batch.Subjects[row]]
            ? activity
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Row {row} is of kind {plan.Compiled.Kinds[batch.Kinds[row]]}, which a custom rule scores, or of which the largest values are kept after a limit in points: the batch needs its activity, of the same subject, kind, day and quantity."), nameof(batch));
    }
}
