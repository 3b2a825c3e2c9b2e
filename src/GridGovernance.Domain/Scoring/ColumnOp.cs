using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What one rule does with one activity, without regard to limits beyond the activity: a condition, a value, multipliers, rounding. Exact for every scheme and quantity;
/// <see cref="ColumnTable"/> tabulates its answers where they are few.
/// </summary>
internal sealed partial class ColumnOp
{
    private const int TabledMultipliers = 4;
    private readonly CompiledRule rule;
    private readonly PointsScheme scheme;
    private readonly ColumnCondition[] multipliers;
    private readonly long[]? table;
    private readonly long perActivity;

    public ColumnOp(CompiledScheme compiled, CompiledRule rule, int index, ColumnBits bits)
    {
        (this.rule, scheme, Index) = (rule, compiled.Scheme, index);
        Step = scheme.Rounding.Step.TenThousandths;
        Condition = ColumnCondition.Of(rule.Rule, bits);
        multipliers = [.. rule.Multipliers.Select(multiplier => ColumnCondition.Of(multiplier, bits))];
        perActivity = rule.Limits is [{ Window: PointsWindow.Activity } first, ..] ? first.Points : long.MaxValue;
        Limits = [.. rule.Limits.Where(limit => limit.Window is not PointsWindow.Activity)];
        if (rule.Value is FixedValue constant && multipliers.Length <= TabledMultipliers)
            table = [.. Enumerable.Range(0, 1 << multipliers.Length).Select(chosen => Tabled(constant, chosen))];
    }

    /// <summary>Index of the rule.</summary>
    public int Index { get; }

    /// <summary>The rule's id, for whoever must be told.</summary>
    public string Id => rule.Rule.Id;

    public ColumnCondition Condition { get; }

    public bool IsCredit => rule.Rule.IsCredit;

    public int Category => rule.Category;

    /// <summary>The caller's code, which needs the activity itself.</summary>
    public IPointsRule? Custom => rule.Custom;

    /// <summary>Limits beyond the single activity.</summary>
    public CompiledLimit[] Limits { get; }

    /// <summary>Whether what it leaves hangs on the order within a day: a limit in points trims the later values, and the largest of what is left are kept after it.</summary>
    public bool AsksOrder => Array.FindLastIndex(Limits, limit => limit.Count > 0) > Array.FindIndex(Limits, limit => limit.Count == 0) && Array.Exists(Limits, limit => limit.Count == 0);

    /// <summary>The one magnitude every activity has, or −1 where it varies.</summary>
    public long Constant => table is [var only] ? only : -1;

    /// <summary>Index of the field its values are summed in; −1 where they are retained instead.</summary>
    public int Field { get; set; } = -1;

    /// <summary>The same for negative worths of a custom rule that is declared as a credit: they are deductions without the rule's limits.</summary>
    public int Negative { get; set; } = -1;

    /// <summary>All bits its condition and multipliers look at.</summary>
    public ulong Asks => multipliers.Aggregate(Condition.Asks, (asks, multiplier) => asks | multiplier.Asks);

    /// <summary>Whether neither condition nor multiplier asks for anything but the quantity.</summary>
    public bool AsksNothing => Condition.IsAlways && multipliers.All(multiplier => multiplier.IsAlways);

    /// <summary>A number that divides every magnitude it can have.</summary>
    public long Divisor => table is not null ? table.Aggregate(0L, Gcd) : perActivity == long.MaxValue ? Step : Gcd(Step, perActivity);

    /// <summary>What values are rounded to, in ten-thousandths.</summary>
    public long Step { get; }

    /// <summary>The most one activity may come to, in ten-thousandths.</summary>
    public long PerActivity => perActivity;

    /// <summary>The greatest common divisor; of 0 and a number the number.</summary>
    public static long Gcd(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }

    /// <summary>The magnitude of a built-in rule after multipliers, rounding and the limit per activity; −1 when the rule has no value for the quantity.</summary>
    /// <exception cref="OverflowException">It leaves the range of points.</exception>
    public long Magnitude(long quantity, in ColumnFacts facts)
    {
        if (table is not null)
            return table.Length == 1 ? table[0] : table[Chosen(facts, quantity)];
        switch (rule.Value)
        {
            case PerUnitValue perUnit:
                if (multipliers.Length == 0 && WholeValue(perUnit, quantity) is { } whole)
                    return whole;
                var product = (Int128)quantity * perUnit.PerUnit.TenThousandths;
                return perUnit.AtMost is { } atMost && product > (Int128)atMost.TenThousandths * Quantity.One.TenThousandths
                    ? Exact(atMost.TenThousandths, 1, quantity, facts) : Exact(product, Quantity.One.TenThousandths, quantity, facts);
            case BandedValue banded:
                var band = -1;
                while (band + 1 < banded.Bands.Count && banded.Bands[band + 1].From.TenThousandths <= quantity)
                    band++;
                return band < 0 ? -1 : Exact(banded.Bands[band].Points.TenThousandths, 1, quantity, facts);
            case FixedValue constant:
                return Exact(constant.Points.TenThousandths, 1, quantity, facts);
            default:
                throw new InvariantBrokenException("SCO-25");
        }
    }

    /// <summary>The signed value of a custom rule's worth where no multiplier applies.</summary>
    /// <exception cref="OverflowException">It leaves the range of points.</exception>
    public long ValuedPlainly(Points worth)
    {
        var value = worth.TenThousandths;
        if (!IsCredit)
            value = -Math.Abs(value);
        if (value % Step != 0)
            value = Product(value, 1, []);
        return Bounded(value);
    }

    /// <summary>The signed value of a custom rule's worth, after multipliers, rounding and the limit per activity, which bounds the rule's own side alone.</summary>
    /// <exception cref="OverflowException">It leaves the range of points.</exception>
    public long Valued(Points worth, long quantity, in ColumnFacts facts)
    {
        var signed = IsCredit ? worth.TenThousandths : -Math.Abs(worth.TenThousandths);
        return Bounded(ExactSigned(signed, 1, quantity, facts));
    }

    private long Bounded(long value) => IsCredit ? Math.Min(value, perActivity) : Math.Max(value, -perActivity);

    /// <summary>The common case in plain numbers: whole units, nothing to round.</summary>
    private long? WholeValue(PerUnitValue perUnit, long quantity)
    {
        var rate = perUnit.PerUnit.TenThousandths;
        var (units, rest) = Math.DivRem(quantity, Quantity.One.TenThousandths);
        var most = perUnit.AtMost?.TenThousandths ?? long.MaxValue;
        if (rest != 0 || rate % Step != 0 || (most != long.MaxValue && most % Step != 0) || Math.BigMul(units, rate, out var low) != 0 || low < 0)
            return null;
        var value = Math.Min(Math.Min(low, most), perActivity);
        return value <= Points.MaxValue.TenThousandths ? value : null;
    }

    private int Chosen(in ColumnFacts facts, long quantity)
    {
        var chosen = 0;
        for (var i = 0; i < multipliers.Length; i++)
            chosen |= multipliers[i].Holds(facts, quantity) ? 1 << i : 0;
        return chosen;
    }

    private long Tabled(FixedValue constant, int chosen)
    {
        var applied = new MultiplierRule[TabledMultipliers];
        var count = 0;
        for (var i = 0; i < multipliers.Length; i++)
            count = (chosen >> i & 1) == 0 ? count : Pick(applied, count, rule.Multipliers[i]);
        return Math.Min(Math.Abs(Product(IsCredit ? constant.Points.TenThousandths : -constant.Points.TenThousandths, 1, applied.AsSpan(0, count))), perActivity);
    }

    private long Exact(Int128 numerator, long denominator, long quantity, in ColumnFacts facts) =>
        Math.Min(Math.Abs(ExactSigned(IsCredit ? numerator : -numerator, denominator, quantity, facts)), perActivity);

    private long ExactSigned(Int128 numerator, long denominator, long quantity, in ColumnFacts facts)
    {
        var room = default(Room);
        Span<MultiplierRule> applied = multipliers.Length <= Room.Size ? room! : new MultiplierRule[multipliers.Length];
        var count = 0;
        for (var i = 0; i < multipliers.Length; i++)
        {
            if ((numerator >= 0 || rule.Multipliers[i].AlsoDeductions) && multipliers[i].Holds(facts, quantity))
                count = Pick(applied, count, rule.Multipliers[i]);
        }

        return Product(numerator, denominator, applied[..count]);
    }

    /// <summary>Puts a multiplier to those that apply, as the scheme stacks them; how many there are then.</summary>
    private int Pick(Span<MultiplierRule> applied, int count, MultiplierRule next)
    {
        if (scheme.Stacking is MultiplierStacking.Multiply || count == 0)
            applied[count++] = next;
        else if (next.Factor > applied[0].Factor)
            applied[0] = next;
        return count;
    }

    private long Product(Int128 numerator, long denominator, ReadOnlySpan<MultiplierRule> applied)
    {
        Span<long> cuts = applied.Length < Room.Size ? stackalloc long[Room.Size] : new long[applied.Length + 1];
        return ExactProduct.TryApply(numerator, denominator, applied, scheme.Rounding, cuts, out var rounded)
            ? rounded : throw new OverflowException($"The points of rule {Id} leave their range.");
    }

    [InlineArray(Size)]
    private struct Room
    {
        public const int Size = 16;
        private MultiplierRule? first;
    }
}
