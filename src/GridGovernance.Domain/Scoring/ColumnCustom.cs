using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>A rule of the caller's own in one case: what it answers is the base value; no multiplier has to be looked for where it is plain.</summary>
internal readonly record struct ColumnCustom(ColumnOp Op, bool IsPlain)
{
    private readonly IPointsRule rule = Op.Custom!;

    /// <summary>The signed value for an activity, 0 where the rule does not match; false with the fault when it did not answer.</summary>
    /// <exception cref="OverflowException">The value leaves the range of points.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryValue(Activity activity, in ColumnFacts facts, out long value, [NotNullWhen(false)] out Finding? fault)
    {
        value = 0;
        if (!TryAnswer(activity, out var answer, out fault))
            return false;
        if (answer.IsMatch)
            value = IsPlain ? Op.ValuedPlainly(answer.Points) : Op.Valued(answer.Points, activity.Quantity.TenThousandths, facts);
        return true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a caller's rule throws is a fault of the evaluation, reported with rule and activity.")]
    private bool TryAnswer(Activity activity, out RuleAnswer answer, [NotNullWhen(false)] out Finding? fault)
    {
        fault = null;
        try
        {
            answer = rule.Evaluate(activity);
            if (!answer.IsDefault)
                return true;
            fault = ScoringFindings.Fault(activity.Id, activity.Subject, Op.Id, "no answer");
        }
        catch (Exception exception)
        {
            answer = default;
            fault = ScoringFindings.Fault(activity.Id, activity.Subject, Op.Id, exception.GetType().Name);
        }

        return false;
    }
}
