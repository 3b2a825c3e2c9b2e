namespace GridGovernance.Domain.Scoring;

/// <summary>Totals, bonuses, floor, ceiling, adjustments, vetoes and stars: stages 10 to 12, and the lines that say so.</summary>
internal sealed partial class SubjectScorer
{
    private readonly List<StatementLine> lines = [];
    private bool explains;

    private PointsStatement? WriteStatement(IReadOnlyList<Finding> findings)
    {
        lines.Clear();
        explains = options.Level is not ExplanationLevel.Totals;
        if (!TryTotal(out var total, out var stars, out var lowestGrade))
            return null;
        var categories = explains ? CategoryTotals() : [];
        return new(new(scheme.Version, subject.Subject, period, options.Level), new(total, stars, lowestGrade, subject.Exempt), categories, [.. lines], [.. vetoes],
            notes.Count == 0 ? StatementNotes.None : new(notes.ToArray(), options.Calendar), findings)
        {
            DeclaredBy = declared,
        };
    }

    private CategoryTotal[] CategoryTotals()
    {
        var totals = new CategoryTotal[categorySums.Length];
        for (var i = 0; i < totals.Length; i++)
            totals[i] = new(declared.Categories[i].Id, Points.FromTenThousandths((long)categorySums[i]));
        return totals;
    }

    /// <summary>Everything after the category sums; false when points leave their range, which is a fault.</summary>
    private bool TryTotal(out Points points, out int? stars, out bool lowestGrade)
    {
        (points, stars, lowestGrade) = (default, null, false);
        Int128 total = BasePoints();
        if (!IsInRange(total, "base"))
            return false;
        if (declared.Base != Points.Zero)
            SchemeLine(LineKind.Base, (long)total);
        if (full)
            WriteEntryLines();
        if (!TryCategories(ref total))
            return false;
        total += Bonuses();
        total += subject.Opening.CarryOver.TenThousandths;
        if (subject.Opening.CarryOver != Points.Zero)
            SchemeLine(LineKind.Carried, subject.Opening.CarryOver.TenThousandths);
        if (!TryBounded(ref total) || !TryAdjusted(ref total))
            return false;
        lowestGrade = ApplyVetoes(ref total);
        points = Points.FromTenThousandths((long)total);
        stars = declared.Stars is null ? null : lowestGrade ? 0 : StarsOf(points);
        return faults.Count == 0;
    }

    /// <summary>Adds the categories; sums that were gathered have kept their range.</summary>
    private bool TryCategories(ref Int128 total)
    {
        if (hasSummed)
        {
            total += sums!.Total;
            return true;
        }

        for (var category = 0; category < categorySums.Length; category++)
        {
            if (!IsInRange(categorySums[category], declared.Categories[category].Id))
                return false;
            total += categorySums[category];
        }

        return true;
    }

    private void SumCategories()
    {
        for (var category = 0; category < categorySums.Length; category++)
        {
            Int128 sum = 0;
            for (var link = firstOfCategory[category]; link != 0; link = Entries[link - 1].NextOfCategory)
                sum += Entries[link - 1].Value;
            categorySums[category] = sum;
        }
    }

    private long BasePoints()
    {
        if (!declared.BaseProRata)
            return declared.Base.TenThousandths;
        var days = period.Days;
        return (long)declared.Rounding.Apply((Int128)declared.Base.TenThousandths * (days - subject.SuspendedDaysOf(period)), days);
    }

    private void WriteEntryLines()
    {
        foreach (ref var entry in Entries)
        {
            for (var i = 0; i < entry.LineCount; i++)
                lines.Add(valueLines[entry.FirstLine + i]);
            var of = valueLines[entry.FirstLine];
            for (var link = entry.FirstTrim; link != 0; link = trims[link - 1].Next)
            {
                var trim = trims[link - 1];
                lines.Add(new(LineKind.Trim, Points.FromTenThousandths(trim.Amount), trim.IsRuleLimit ? of.Rule : null, of.Category, of.Activity));
            }
        }
    }

    private Int128 Bonuses()
    {
        Int128 sum = 0;
        for (var i = 0; i < scheme.Completions.Length; i++)
        {
            var completion = scheme.Completions[i];
            var missing = counters.AsSpan(scheme.FirstCounter[i]..scheme.FirstCounter[i + 1]).IndexOfAnyInRange(int.MinValue, completion.AtLeast - 1);
            if (missing >= 0)
            {
                if (full)
                    NoteMissing(completion, scheme.FirstCounter[i]);
                continue;
            }

            sum += completion.Points.TenThousandths;
            if (completion.Points != Points.Zero)
                SchemeLine(LineKind.Bonus, completion.Points.TenThousandths, completion.Id);
        }

        return sum;
    }

    private void NoteMissing(CompletionRule completion, int firstCounter)
    {
        var missing = completion.Items.Select((item, index) => (name: item.Tag ?? item.Kind.ToString(), count: counters[firstCounter + index]))
            .Where(item => item.count < completion.AtLeast).Select(item => $"{item.name} {item.count}");
        notes.Add(new(new StatementNote(completion.Id, null, null, "complete", $"each >= {completion.AtLeast}", string.Join(", ", missing))));
    }

    private bool TryBounded(ref Int128 total)
    {
        if (!IsInRange(total, "total"))
            return false;
        if (declared.Floor is { } floor && total < floor.TenThousandths)
        {
            if (!IsInRange(floor.TenThousandths - total, "floor"))
                return false;
            SchemeLine(LineKind.Floor, floor.TenThousandths - (long)total);
            total = floor.TenThousandths;
        }

        if (declared.Ceiling is { } ceiling && total > ceiling.TenThousandths)
        {
            if (!IsInRange(ceiling.TenThousandths - total, "ceiling"))
                return false;
            SchemeLine(LineKind.Ceiling, ceiling.TenThousandths - (long)total);
            total = ceiling.TenThousandths;
        }

        return true;
    }

    private bool TryAdjusted(ref Int128 total)
    {
        foreach (var adjustment in subject.Opening.AdjustmentSpan)
        {
            total += adjustment.Amount.TenThousandths;
            if (explains && adjustment.Amount != Points.Zero)
                lines.Add(new(LineKind.Adjustment, adjustment.Amount, null, null, adjustment.Cause));
        }

        return IsInRange(total, "total");
    }

    private bool ApplyVetoes(ref Int128 total)
    {
        var lowestGrade = false;
        foreach (var veto in vetoes)
        {
            var taken = veto.Effect is VetoEffect.Zero ? Int128.Min(total, 0) - total : 0;
            total += taken;
            lowestGrade |= veto.Effect is VetoEffect.LowestGrade;
            SchemeLine(LineKind.Veto, (long)taken, veto.Rule, veto.Activity);
        }

        return lowestGrade;
    }

    private int StarsOf(Points total)
    {
        try
        {
            return declared.Stars!.StarsOf(total);
        }
        catch (OverflowException)
        {
            faults.Add(ScoringFindings.Overflow(subject.Subject, "stars"));
            return 0;
        }
    }

    private void SchemeLine(LineKind kind, long amount, string? rule = null, ActivityId? activity = null)
    {
        if (explains)
            lines.Add(new(kind, Points.FromTenThousandths(amount), rule, null, activity));
    }

    private bool IsInRange(Int128 sum, string where)
    {
        var inRange = Int128.Abs(sum) <= Points.MaxValue.TenThousandths;
        if (!inRange)
            faults.Add(ScoringFindings.Overflow(subject.Subject, where));
        return inRange;
    }
}
