using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>Match, base value, multipliers and rounding: stages 4 to 7.</summary>
internal sealed partial class SubjectScorer
{
    private readonly List<MultiplierRule> applied = [];
    private long[] cutsBuffer = new long[16];

    private void Match(Activity activity, KindRow row)
    {
        var suspended = hasSuspensions && subject.IsSuspendedOn(activity.OccurredOn);
        foreach (var rule in row.Scored)
        {
            var compiled = scheme.Rules[rule];
            if (Applies(compiled.Rule, activity) && TryValue(compiled, activity, suspended, out var numerator, out var denominator))
                AddEntry(rule, compiled, activity, numerator, denominator);
        }

        CountItems(activity, row, suspended);
        foreach (var veto in row.Vetoes)
        {
            if (Applies(veto, activity))
                Raise(veto, activity);
        }
    }

    private void CountItems(Activity activity, KindRow row, bool suspended)
    {
        foreach (var item in row.Items)
        {
            var completion = scheme.Completions[item.Completion];
            if ((item.Tag is null || activity.HasTag(item.Tag)) && Applies(completion, activity) && !NotesSuspension(completion, activity, suspended))
                counters[item.Counter]++;
        }
    }

    private void Raise(VetoRule veto, Activity activity) =>
        vetoes.Add(new(veto.Id, activity.Id, veto.Effect, period.As(veto.Scope).FirstDay, period.As(veto.Scope).LastDay));

    /// <summary>Whether window and condition hold; the first that fails is noted.</summary>
    private bool Applies(PointsRule rule, Activity activity)
    {
        if (rule.Window is { } window && !window.Contains(activity.OccurredOn))
        {
            if (full)
                notes.Add(new(rule, activity, NoteCause.Window));
            return false;
        }

        if (rule.When is null || ConditionTest.Holds(rule.When, activity, options.Calendar))
            return true;
        if (full)
            notes.Add(new(rule, activity, NoteCause.Condition));
        return false;
    }

    /// <summary>The exact signed base value as a fraction of ten-thousandths; false when there is none (noted) or the rule faulted.</summary>
    private bool TryValue(CompiledRule rule, Activity activity, bool suspended, out Int128 numerator, out long denominator)
    {
        (numerator, denominator) = (0, 1);
        if (rule.Custom is not null)
            return TryCustomValue(rule, activity, suspended, out numerator);
        switch (rule.Value)
        {
            case FixedValue constant:
                numerator = constant.Points.TenThousandths;
                break;
            case PerUnitValue perUnit:
                numerator = (Int128)activity.Quantity.TenThousandths * perUnit.PerUnit.TenThousandths;
                denominator = Quantity.One.TenThousandths;
                if (perUnit.AtMost is { } atMost && numerator > (Int128)atMost.TenThousandths * denominator)
                    (numerator, denominator) = (atMost.TenThousandths, 1);
                break;
            case BandedValue banded:
                if (BandOf(banded, activity.Quantity) is not { } band)
                {
                    if (full)
                        notes.Add(new(rule.Rule, activity, NoteCause.Band));
                    return false;
                }

                numerator = band.Points.TenThousandths;
                break;
            default:
                throw new InvariantBrokenException("SCO-25");
        }

        if (!rule.Rule.IsCredit)
            numerator = -numerator;
        return !(rule.Rule.IsCredit && NotesSuspension(rule.Rule, activity, suspended));
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a caller's rule throws is a fault of the evaluation, reported with rule and activity.")]
    private bool TryCustomValue(CompiledRule rule, Activity activity, bool suspended, out Int128 value)
    {
        value = 0;
        RuleAnswer answer;
        try
        {
            answer = rule.Custom!.Evaluate(activity);
        }
        catch (Exception exception)
        {
            faults.Add(ScoringFindings.Fault(activity.Id, activity.Subject, rule.Rule.Id, exception.GetType().Name));
            return false;
        }

        if (answer.IsDefault)
        {
            faults.Add(ScoringFindings.Fault(activity.Id, activity.Subject, rule.Rule.Id, "no answer"));
            return false;
        }

        if (!answer.IsMatch)
        {
            if (full)
                notes.Add(new(new StatementNote(rule.Rule.Id, rule.Rule.Category, activity.Id, answer.Condition!, answer.Required!, answer.Actual!)));
            return false;
        }

        value = rule.Rule.IsCredit ? answer.Points.TenThousandths : -Math.Abs(answer.Points.TenThousandths);
        return !(value > 0 && NotesSuspension(rule.Rule, activity, suspended));
    }

    private void AddEntry(int rule, CompiledRule compiled, Activity activity, Int128 numerator, long denominator)
    {
        if (!TryProduct(compiled, activity, numerator, denominator, out var cuts, out var rounded))
            return;
        var entry = new ScoredEntry { Day = activity.OccurredOn, Rule = rule, Value = rounded, FirstLine = valueLines.Count };
        if (full)
            WriteValueLines(compiled, activity, cuts, rounded);
        entry.LineCount = valueLines.Count - entry.FirstLine;
        Append(entry);
    }

    /// <summary>The value multiplied and rounded, with what it was on the way; false, and a fault, when it leaves the range of points.</summary>
    private bool TryProduct(CompiledRule compiled, Activity activity, Int128 numerator, long denominator, out Span<long> cuts, out long rounded)
    {
        ChooseMultipliers(compiled, activity, numerator < 0);
        if (cutsBuffer.Length <= applied.Count)
            cutsBuffer = new long[2 * applied.Count];
        cuts = cutsBuffer;
        if (ExactProduct.TryApply(numerator, denominator, CollectionsMarshal.AsSpan(applied), declared.Rounding, cuts, out rounded))
            return true;
        faults.Add(ScoringFindings.Overflow(activity.Subject, $"{compiled.Rule.Id} {activity.Id}"));
        return false;
    }

    private void Append(ScoredEntry entry)
    {
        entries.Add(entry);
        var (rule, category, link) = (entry.Rule, scheme.Rules[entry.Rule].Category, entries.Count);
        Chain(ref firstOfRule[rule], ref lastOfRule[rule], link, ofRule: true);
        Chain(ref firstOfCategory[category], ref lastOfCategory[category], link, ofRule: false);
    }

    private void ChooseMultipliers(CompiledRule rule, Activity activity, bool negative)
    {
        applied.Clear();
        foreach (var multiplier in rule.Multipliers)
        {
            if (negative && !multiplier.AlsoDeductions)
                continue;
            if (!Holds(multiplier, activity))
                continue;
            if (declared.Stacking is MultiplierStacking.Multiply || applied.Count == 0)
                applied.Add(multiplier);
            else if (multiplier.Factor > applied[0].Factor)
                applied[0] = multiplier;
        }
    }

    private bool Holds(MultiplierRule multiplier, Activity activity) => (multiplier.Window is not { } window || window.Contains(activity.OccurredOn))
        && (multiplier.When is null || ConditionTest.Holds(multiplier.When, activity, options.Calendar));

    private void WriteValueLines(CompiledRule rule, Activity activity, ReadOnlySpan<long> cuts, long rounded)
    {
        var isDeduction = !rule.Rule.IsCredit || cuts[0] < 0;
        WriteValueLine(isDeduction ? LineKind.Deduction : LineKind.Award, cuts[0], rule.Rule.Id, rule, activity);
        for (var i = 0; i < applied.Count; i++)
        {
            if (cuts[i + 1] != cuts[i])
                WriteValueLine(LineKind.Multiplier, cuts[i + 1] - cuts[i], applied[i].Id, rule, activity);
        }

        if (rounded != cuts[applied.Count])
            WriteValueLine(LineKind.Rounding, rounded - cuts[applied.Count], rule.Rule.Id, rule, activity);
    }

    private void WriteValueLine(LineKind kind, long amount, string ruleId, CompiledRule rule, Activity activity) =>
        valueLines.Add(new(kind, Points.FromTenThousandths(amount), ruleId, rule.Rule.Category, activity.Id));

    private void Chain(ref int first, ref int last, int link, bool ofRule)
    {
        if (first == 0)
            first = link;
        else if (ofRule)
            Entries[last - 1].NextOfRule = link;
        else
            Entries[last - 1].NextOfCategory = link;
        last = link;
    }

    private bool NotesSuspension(PointsRule rule, Activity activity, bool suspended)
    {
        if (suspended && full)
            notes.Add(new(rule, activity, NoteCause.Suspension));
        return suspended;
    }

    private static ValueBand? BandOf(BandedValue banded, Quantity quantity)
    {
        ValueBand? found = null;
        for (var i = 0; i < banded.Bands.Count && banded.Bands[i].From <= quantity; i++)
            found = banded.Bands[i];
        return found;
    }
}
