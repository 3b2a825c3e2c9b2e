namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A condition over bits: one for each tag, recorder and day condition of the scheme, one for each dated window. Most conditions are "these bits set, those not"; the others keep their tree.
/// </summary>
internal sealed class ColumnCondition
{
    private readonly ulong set;
    private readonly ulong clear;
    private readonly RuleCondition? tree;
    private readonly ColumnBits bits;

    private ColumnCondition(ulong set, ulong clear, RuleCondition? tree, ColumnBits bits) => (this.set, this.clear, this.tree, this.bits) = (set, clear, tree, bits);

    /// <summary>Window and condition of a rule as one.</summary>
    public static ColumnCondition Of(PointsRule rule, ColumnBits bits)
    {
        var (set, clear) = (0UL, 0UL);
        if (rule.Window is { } window)
            set |= bits.BitOf(window);
        var simple = rule.When is null || TryGather(rule.When, bits, negated: false, ref set, ref clear);
        return new(set, clear, simple ? null : rule.When, bits);
    }

    public bool Holds(ulong given, long quantity) => (given & set) == set && (given & clear) == 0 && (tree is null || Holds(tree, given, quantity));

    private bool Holds(RuleCondition condition, ulong given, long quantity)
    {
        switch (condition)
        {
            case AllConditions all:
                foreach (var part in all.Parts)
                {
                    if (!Holds(part, given, quantity))
                        return false;
                }

                return true;
            case AnyConditions any:
                foreach (var part in any.Parts)
                {
                    if (Holds(part, given, quantity))
                        return true;
                }

                return false;
            case NotCondition not:
                return !Holds(not.Part, given, quantity);
            case QuantityCondition range:
                return ConditionTest.Holds(range, Quantity.FromTenThousandths(quantity));
            default:
                return (given & bits.BitOf(condition)) != 0;
        }
    }

    private static bool TryGather(RuleCondition condition, ColumnBits bits, bool negated, ref ulong set, ref ulong clear)
    {
        switch (condition)
        {
            case AllConditions all when !negated:
                var gathered = true;
                foreach (var part in all.Parts)
                    gathered &= TryGather(part, bits, negated, ref set, ref clear);
                return gathered;
            case NotCondition not:
                return TryGather(not.Part, bits, !negated, ref set, ref clear);
            case AllConditions or AnyConditions or QuantityCondition:
                return false;
            default:
                if (negated)
                    clear |= bits.BitOf(condition);
                else
                    set |= bits.BitOf(condition);
                return true;
        }
    }
}
