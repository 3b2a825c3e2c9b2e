using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The scheme tabulated: for each kind, and each way its conditions can stand, one case (<see cref="ColumnCase"/>, <see cref="ColumnFurther"/>). The table's answers are those of <see cref="ColumnOp"/>, asked beforehand.
/// What is not worth tabulating (retained values, very many conditions on one kind, rounding of endless per-unit values) goes the general way, row by row. Immutable.
/// </summary>
internal sealed class ColumnTable
{
    /// <summary>Rows with more units go the general way; below it no product of a case can leave 64 bits.</summary>
    public const long MostUnits = 1 << MostUnitsLog;

    /// <summary>Its logarithm.</summary>
    public const int MostUnitsLog = 20;

    private const ulong VetoFlags = (1UL << (int)VetoEffect.Zero) | (1UL << (int)VetoEffect.LowestGrade);
    private const int MostAsked = 8;
    private const int MostValues = 512;
    private readonly List<ColumnCase> cases = [];
    private readonly List<ColumnFurther> further = [];
    private readonly List<ColumnAddend> addends = [];
    private readonly List<long> values = [0];
    private readonly List<ColumnCustom> customs = [];
    private readonly ColumnPlan plan;
    private readonly int[] signs;                                              // of what is gathered in a field: 1 credits, -1 deductions, 0 counters

    public ColumnTable(ColumnPlan plan)
    {
        this.plan = plan;
        signs = SignsOf(plan);
        AddGeneral();
        Kinds = [.. Enumerable.Range(0, plan.Rows.Length).Select(Tabulate)];
        (Cases, Further, Addends, Values, Customs) = ([.. cases], [.. further], [.. addends], [.. values], [.. customs]);
        NeedsActivity = [.. plan.Rows.Select(row => Array.Exists(row, op => op.Custom is not null || op.AsksOrder))];
        ForeignFlags = !plan.Bits.Fits || plan.Bits.CallersCount == 64 ? 0 : ulong.MaxValue << plan.Bits.CallersCount;
    }

    public ColumnKind[] Kinds { get; }

    public ColumnCase[] Cases { get; }

    /// <summary>What each case does besides.</summary>
    public ColumnFurther[] Further { get; }

    /// <summary>The further sums, case by case.</summary>
    public ColumnAddend[] Addends { get; }

    /// <summary>The values of all cases, in units of their fields.</summary>
    public long[] Values { get; }

    /// <summary>The caller's own rules, case by case.</summary>
    public ColumnCustom[] Customs { get; }

    /// <summary>For each kind whether its rows need their activities: a custom rule reads them, or their ids say which comes first.</summary>
    public bool[] NeedsActivity { get; }

    /// <summary>Bits that are no flag of the scheme's.</summary>
    public ulong ForeignFlags { get; }

    /// <summary>Gathers the bits under a mask into the lowest places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Gather(ulong bits, ulong mask) => unchecked(Bmi2.X64.IsSupported ? (int)Bmi2.X64.ParallelBitExtract(bits, mask) : GatherOneByOne(bits, mask));

    internal static int GatherOneByOne(ulong bits, ulong mask)
    {
        var gathered = 0;
        for (var place = 0; mask != 0; place++, mask &= mask - 1)
            gathered |= (int)(bits >> BitOperations.TrailingZeroCount(mask) & 1) << place;
        return gathered;
    }

    private ColumnKind Tabulate(int kind)
    {
        var asks = Asks(kind);
        if (BitOperations.PopCount(asks) > MostAsked || (!plan.Bits.Fits && AsksAnything(kind)) || IsGeneral(kind))
            return new(0, 0);
        var (first, count) = (cases.Count, 1 << BitOperations.PopCount(asks));
        for (var i = 0; i < count; i++)
            AddCase(kind, new ColumnFacts(Scatter((ulong)i, asks)));
        return new(first, asks);
    }

    private bool IsGeneral(int kind) =>
        Array.Exists(plan.Rows[kind], op => op.Field < 0 || op.Negative < 0 || (op.Custom is not null && op.Condition.LastUnit > 0)) || Array.Exists(plan.Vetoes[kind], veto => veto.LastUnit > 0);

    private bool AsksAnything(int kind) => !Array.TrueForAll(plan.Rows[kind], op => op.AsksNothing) || !Array.TrueForAll(plan.Vetoes[kind], veto => veto.IsAlways)
        || plan.ItemBits[kind].Any(bit => bit >= 0) || Items(kind).Any(item => !plan.Completions[item.Completion].IsAlways);

    private ItemOfKind[] Items(int kind) => plan.Compiled.Rows[kind].Items;

    private ulong Asks(int kind)
    {
        if (!plan.Bits.Fits)
            return 0;
        var asks = plan.Rows[kind].Aggregate(0UL, (bits, op) => bits | op.Asks);
        asks = plan.Vetoes[kind].Aggregate(asks, (bits, veto) => bits | veto.Asks);
        asks = Items(kind).Aggregate(asks, (bits, item) => bits | plan.Completions[item.Completion].Asks);
        return plan.ItemBits[kind].Where(bit => bit >= 0).Aggregate(asks, (bits, bit) => bits | 1UL << bit);
    }

    private void AddCase(int kind, ColumnFacts facts)
    {
        var parts = new ColumnParts(plan.Layout.Fields, MostValues);
        var firstCustom = customs.Count;
        foreach (var op in plan.Rows[kind])
        {
            if (op.Custom is null)
                parts.Add(op, facts);
            else if (op.Condition.Holds(facts, 0))
                customs.Add(new(op, op.IsPlain(facts), plan.Layout.Fields));
        }

        var flags = 0UL;
        for (var i = 0; i < plan.Vetoes[kind].Length; i++)
            flags |= plan.Vetoes[kind][i].Holds(facts, 0) ? 1UL << (int)plan.Compiled.Rows[kind].Vetoes[i].Effect : 0;
        for (var i = 0; i < Items(kind).Length; i++)
            flags |= AddItem(parts, kind, i, facts);
        if (parts.IsTabulated)
            AddCase(parts.All, flags, firstCustom);
        else
            AddGeneral();
    }

    /// <summary>A case whose rows all go the general way; its head adds nothing.</summary>
    private void AddGeneral()
    {
        cases.Add(Idle with { More = 1 });
        further.Add(new(IsGeneral: true, 0, 0, 0, 0, Near: -1, RowMarks.None, 0));
    }

    /// <summary>A head that adds 0 to the word of flags.</summary>
    private static ColumnCase Idle => new() { Mask = ulong.MaxValue, Cap = long.MaxValue };

    private void AddCase(IReadOnlyList<ColumnPart> parts, ulong flags, int firstCustom)
    {
        var head = Enumerable.Range(0, parts.Count).FirstOrDefault(i => IsForHead(parts[i]), -1);
        var firstAddend = addends.Count;
        var others = parts.Where((_, i) => i != head).ToArray();
        addends.AddRange(others.Select(AddendOf));
        var (own, count) = (head < 0 ? Idle : HeadOf(parts[head]), customs.Count - firstCustom);
        cases.Add(own with
        {
            Flags = flags,
            Units = parts.Any(part => part.AsksUnits) ? (sbyte)-1 : (sbyte)0,
            More = addends.Count > firstAddend || count > 0 ? (byte)1 : (byte)0,
        });
        further.Add(new(IsGeneral: false, firstAddend, addends.Count - firstAddend, firstCustom, count, others is [var first, ..] ? first.Field : count > 0 ? customs[firstCustom].Op.Field : -1, MarksOf(flags), head < 0 ? 0 : WorthOf(parts[head].Field)));
    }

    private bool IsForHead(ColumnPart part) => plan.Layout.Fields[part.Field].Group == 0 && part.Rate == 0 && part.Field < plan.CounterFields;

    private static RowMarks MarksOf(ulong flags) =>
        RowMarks.Counted | ((flags & VetoFlags) != 0 ? RowMarks.Vetoes : RowMarks.None) | ((flags & ~VetoFlags) != 0 ? RowMarks.Completes : RowMarks.None);

    private ulong AddItem(ColumnParts parts, int kind, int item, ColumnFacts facts)
    {
        var counter = plan.Counters[Items(kind)[item].Counter];
        var completion = plan.Completions[Items(kind)[item].Completion];
        if (counter.Flag >= 0 && completion.LastUnit == 0)
            return plan.IsItem(kind, item, facts, 0) ? 1UL << counter.Flag : 0;
        if (counter.Flag >= 0)
            parts.Refuse();
        else
            parts.Add(counter.Field, completion.LastUnit, units => plan.IsItem(kind, item, facts, units * Quantity.One.TenThousandths) ? 1 : 0);
        return 0;
    }

    private ColumnCase HeadOf(ColumnPart part)
    {
        var field = plan.Layout.Fields[part.Field];
        return new() { Mask = field.Mask, Cap = field.Cap, First = Keep(part.Values), Last = part.Values.Length - 1, Word = field.Word, Bit = (byte)field.Bit };
    }

    private ColumnAddend AddendOf(ColumnPart part)
    {
        var field = plan.Layout.Fields[part.Field];
        return new(Keep(part.Values), part.Values.Length - 1, part.Rate, part.Limit, field.Word, field.Bit, field.Group, field.Mask, field.Cap, WorthOf(part.Field),
            part.Field >= plan.CounterFields);
    }

    private int Keep(long[] more)
    {
        values.AddRange(more);
        return values.Count - more.Length;
    }

    private long WorthOf(int field) => signs[field] * plan.Layout.Fields[field].Unit;

    private static int[] SignsOf(ColumnPlan plan)
    {
        var signs = new int[plan.Layout.Fields.Length];
        foreach (var op in plan.Ops)
        {
            if (op.Field >= 0)
                signs[op.Field] = op.IsCredit ? 1 : -1;
            if (op.Negative >= 0 && op.IsCredit && op.Custom is not null)
                signs[op.Negative] = -1;
        }

        return signs;
    }

    private static ulong Scatter(ulong gathered, ulong mask)
    {
        var bits = 0UL;
        for (; mask != 0; mask &= mask - 1, gathered >>= 1)
            bits |= (gathered & 1) << BitOperations.TrailingZeroCount(mask);
        return bits;
    }
}
