using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Scoring;

/// <summary>A rule of the caller's own in one case: what it answers is the base value. Where no multiplier can apply, whole steps of rounding go straight to its field.</summary>
internal readonly struct ColumnCustom
{
    private readonly IPointsRule rule;
    private readonly ColumnField field;
    private readonly long step;
    private readonly long unitsOfStep;
    private readonly long mostPlain;

    public ColumnCustom(ColumnOp op, bool isPlain, IReadOnlyList<ColumnField> fields)
    {
        (Op, IsPlain, rule, mostPlain) = (op, isPlain, op.Custom!, -1);
        if (!isPlain || op.Field < 0)
            return;
        field = fields[op.Field];
        (step, mostPlain) = (op.Step, op.PerActivity);
        unitsOfStep = step / field.Unit;                                       // a field's unit divides whatever its rules can come to
    }

    public ColumnOp Op { get; }

    /// <summary>Whether no multiplier has to be looked for.</summary>
    public bool IsPlain { get; }

    /// <summary>What the rule answers; false with the fault when it did not answer.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a caller's rule throws is a fault of the evaluation, reported with rule and activity.")]
    public bool TryAsk(Activity activity, out RuleAnswer answer, [NotNullWhen(false)] out Finding? fault)
    {
        fault = null;
        try
        {
            answer = rule.Evaluate(activity);
        }
        catch (Exception exception)
        {
            answer = default;
            fault = ScoringFindings.Fault(activity.Id, activity.Subject, Op.Id, exception.GetType().Name);
            return false;
        }

        if (answer.IsDefault)
            fault = ScoringFindings.Fault(activity.Id, activity.Subject, Op.Id, "no answer");
        return fault is null;
    }

    /// <summary>The field and its units, where a worth is as plain as most are: positive, whole steps, within the limit of one activity.</summary>
    public bool IsWhole(Points worth, out ColumnField into, out long units)
    {
        into = field;
        if (worth.TenThousandths <= 0 || worth.TenThousandths > mostPlain)
        {
            units = 0;
            return false;
        }

        (var steps, var rest) = Math.DivRem(worth.TenThousandths, step);
        units = steps * unitsOfStep;
        return rest == 0;
    }

    /// <summary>The signed value of an answer, 0 where the rule does not match.</summary>
    /// <exception cref="OverflowException">The value leaves the range of points.</exception>
    public long ValueOf(in RuleAnswer answer, Activity activity, in ColumnFacts facts) =>
        !answer.IsMatch ? 0 : IsPlain ? Op.ValuedPlainly(answer.Points) : Op.Valued(answer.Points, activity.Quantity.TenThousandths, facts);
}
