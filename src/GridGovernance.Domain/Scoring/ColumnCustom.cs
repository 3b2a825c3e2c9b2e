using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Scoring;

/// <summary>A rule of the caller's own in one case: what it answers is the base value; no multiplier has to be looked for where it is plain.</summary>
internal readonly record struct ColumnCustom(ColumnOp Op, bool IsPlain)
{
    private readonly IPointsRule rule = Op.Custom!;

    /// <summary>The signed value for an activity, 0 where the rule does not match; false with the fault when it did not answer.</summary>
    /// <exception cref="OverflowException">The value leaves the range of points.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a caller's rule throws is a fault of the evaluation, reported with rule and activity.")]
    public bool TryValue(Activity activity, in ColumnFacts facts, out long value, [NotNullWhen(false)] out Finding? fault)
    {
        (value, fault) = (0, null);
        RuleAnswer answer;
        try
        {
            answer = rule.Evaluate(activity);
        }
        catch (Exception exception)
        {
            fault = ScoringFindings.Fault(activity.Id, activity.Subject, Op.Id, exception.GetType().Name);
            return false;
        }

        if (answer.IsDefault)
        {
            fault = ScoringFindings.Fault(activity.Id, activity.Subject, Op.Id, "no answer");
            return false;
        }

        if (answer.IsMatch)
            value = IsPlain ? Op.ValuedPlainly(answer.Points) : Op.Valued(answer.Points, activity.Quantity.TenThousandths, facts);
        return true;
    }
}
