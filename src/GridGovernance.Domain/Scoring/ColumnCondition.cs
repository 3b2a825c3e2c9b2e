namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A condition over facts: one bit for each tag, recorder and day condition of the scheme, one for each dated window. Most conditions are "these bits set, those not"; the others keep their tree.
/// </summary>
internal sealed class ColumnCondition
{
    private const int UnitsBeyondCounting = int.MaxValue;
    private readonly ulong set;
    private readonly ulong clear;
    private readonly RuleCondition? tree;
    private readonly int window = -1;
    private readonly ColumnBits bits;

    private ColumnCondition(PointsRule rule, ColumnBits bits)
    {
        this.bits = bits;
        tree = rule.When;
        if (rule.Window is { } span)
            window = bits.IndexOf(span);
        if (rule.When is not null)
            Survey(rule.When);
        if (!bits.Fits)
            return;
        Asks |= window < 0 ? 0 : 1UL << window;
        if (tree is null || TryGather(tree, negated: false, ref set, ref clear))
            tree = null;
        set |= window < 0 ? 0 : 1UL << window;
        window = -1;
    }

    /// <summary>Window and condition of a rule as one.</summary>
    public static ColumnCondition Of(PointsRule rule, ColumnBits bits) => new(rule, bits);

    /// <summary>The bits it looks at, where one word holds them.</summary>
    public ulong Asks { get; private set; }

    /// <summary>Whether it can fail at all.</summary>
    public bool IsAlways => set == 0 && clear == 0 && tree is null && window < 0;

    /// <summary>From this many whole units on, the quantity changes the answer no more; 0 where it is not asked.</summary>
    public int LastUnit { get; private set; }

    public bool Holds(in ColumnFacts facts, long quantity) =>
        (facts.Bits & set) == set && (facts.Bits & clear) == 0 && (window < 0 || facts.Has(window)) && (tree is null || Holds(tree, facts, quantity));

    private bool Holds(RuleCondition condition, in ColumnFacts facts, long quantity)
    {
        switch (condition)
        {
            case AllConditions all:
                foreach (var part in all.Parts)
                {
                    if (!Holds(part, facts, quantity))
                        return false;
                }

                return true;
            case AnyConditions any:
                foreach (var part in any.Parts)
                {
                    if (Holds(part, facts, quantity))
                        return true;
                }

                return false;
            case NotCondition not:
                return !Holds(not.Part, facts, quantity);
            case QuantityCondition range:
                return ConditionTest.Holds(range, Quantity.FromTenThousandths(quantity));
            default:
                return facts.Has(bits.IndexOf(condition));
        }
    }

    private void Survey(RuleCondition condition)
    {
        switch (condition)
        {
            case AllConditions all:
                foreach (var part in all.Parts)
                    Survey(part);
                break;
            case AnyConditions any:
                foreach (var part in any.Parts)
                    Survey(part);
                break;
            case NotCondition not:
                Survey(not.Part);
                break;
            case QuantityCondition range:
                foreach (var bound in new[] { range.AtLeast, range.MoreThan, range.AtMost, range.LessThan }.OfType<Quantity>())
                    LastUnit = (int)Math.Min(UnitsBeyondCounting, Math.Max(LastUnit, bound.TenThousandths / Quantity.One.TenThousandths + 1));
                break;
            default:
                Asks |= bits.Fits ? 1UL << bits.IndexOf(condition) : 0;
                break;
        }
    }

    private bool TryGather(RuleCondition condition, bool negated, ref ulong set, ref ulong clear)
    {
        switch (condition)
        {
            case AllConditions all when !negated:
                var gathered = true;
                foreach (var part in all.Parts)
                    gathered &= TryGather(part, negated, ref set, ref clear);
                return gathered;
            case NotCondition not:
                return TryGather(not.Part, !negated, ref set, ref clear);
            case AllConditions or AnyConditions or QuantityCondition:
                return false;
            default:
                if (negated)
                    clear |= 1UL << bits.IndexOf(condition);
                else
                    set |= 1UL << bits.IndexOf(condition);
                return true;
        }
    }
}
