namespace GridGovernance.Domain.Scoring;

/// <summary>Stages 4 to 9 where no line is asked for: values go straight to sums. What faults, or leaves its range, is left to the way that keeps every entry.</summary>
internal sealed partial class SubjectScorer
{
    private readonly SumPlan? plan;
    private readonly SubjectSums? sums;
    private (SumOp Op, long Value)[] pending = new (SumOp, long)[8];
    private const int Ahead = 6;
    private int near;
    private bool hasSummed;
    private readonly List<(Activity Activity, int Place, VetoRule Veto)> raised = [];

    /// <summary>Whether totals are summed, so that nothing hangs on the order of activities.</summary>
    public bool IsSumming => sums is not null;

    /// <summary>Takes in one activity for a total to be asked for; false, with nothing taken in, when a rule faulted or a value leaves its range.</summary>
    /// <exception cref="OverflowException">A sum leaves its range; what was taken in is then void.</exception>
    public bool TryTakeIn(Activity activity, int kind, int day)
    {
        var suspended = hasSuspensions && subject.IsSuspendedOn(activity.OccurredOn);
        var ops = plan!.Rows[kind];
        if (pending.Length < ops.Length)
            pending = new (SumOp, long)[ops.Length];
        if (faults.Count > 0)
            faults.Clear();
        var count = 0;
        foreach (var op in ops)
        {
            if (!TryWorth(op, activity, day, suspended, out var value))
                return false;
            if (value != 0)
                pending[count++] = (op, value);
        }

        for (var i = 0; i < count; i++)
            sums!.Add(pending[i].Op, pending[i].Value, day);
        TakeInWhole(activity, scheme.Rows[kind], suspended);
        return true;
    }

    /// <summary>What acts on the period as a whole.</summary>
    private void TakeInWhole(Activity activity, KindRow row, bool suspended)
    {
        if (row.Items.Length > 0)
            CountItems(activity, row, suspended);
        for (var place = 0; place < row.Vetoes.Length; place++)
        {
            if (Applies(row.Vetoes[place], activity))
                raised.Add((activity, place, row.Vetoes[place]));
        }
    }

    /// <summary>The total of what was taken in since <see cref="Begin"/>; false when it leaves its range.</summary>
    public bool TryTotalTakenIn(out Points total)
    {
        BringVetoes();
        return TryTotal(out total, out _, out _);
    }

    private bool TrySum(ReadOnlySpan<PlacedActivity> activities)
    {
        try
        {
            var firstDay = period.FirstDay.DayNumber;
            for (var i = 0; i < activities.Length; i++)
            {
                if (i + Ahead < activities.Length)
                    near ^= activities[i + Ahead].Activity.Near;
                if (!TryTakeIn(activities[i].Activity, activities[i].Row, activities[i].Day - firstDay))
                    return false;
            }
        }
        catch (OverflowException)
        {
            return false;
        }

        BringSums();
        return true;
    }

    private void BringSums()
    {
        for (var category = 0; category < categorySums.Length; category++)
            categorySums[category] = sums!.Totals[category];
        BringVetoes();
    }

    /// <summary>Brings vetoes to where totals are made, in canonical order; those of one activity in the order of the scheme.</summary>
    private void BringVetoes()
    {
        hasSummed = true;
        if (raised.Count == vetoes.Count - broughtVetoes)
            return;
        vetoes.RemoveRange(broughtVetoes, vetoes.Count - broughtVetoes);
        if (raised.Count > 1)
            raised.Sort(static (left, right) => PlacedActivity.Compare(left.Activity, right.Activity) is not 0 and var order ? order : left.Place.CompareTo(right.Place));
        foreach (var (activity, _, veto) in raised)
            Raise(veto, activity);
    }

    /// <summary>The rounded value of a rule for an activity, bounded as one; 0 where it gives nothing. False when it faulted or leaves its range.</summary>
    private bool TryWorth(SumOp op, Activity activity, int day, bool suspended, out long value)
    {
        value = 0;
        var rule = op.Rule;
        if (!op.Gate.IsOpen(activity, day, options.Calendar) || (suspended && rule.Custom is null && rule.Rule.IsCredit))
            return true;
        if (!op.TryWorth(activity, day, options.Calendar, out value))
        {
            value = 0;
            if (!TryValue(rule, activity, suspended, out var numerator, out var denominator))
                return faults.Count == 0;
            if (!TryProduct(rule, activity, numerator, denominator, out _, out value))
                return false;
        }

        if (value > 0 == rule.Rule.IsCredit && Math.Abs(value) > rule.MostPerActivity)
            value = value > 0 ? rule.MostPerActivity : -rule.MostPerActivity;
        return true;
    }
}
