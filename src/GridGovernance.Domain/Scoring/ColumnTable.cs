using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The scheme tabulated: for each kind, and each way its conditions can stand, one case (<see cref="ColumnCase"/>). The table's answers are those of <see cref="ColumnOp"/>, asked beforehand.
/// What is not worth tabulating (retained values, very many conditions on one kind, rounding of endless per-unit values) goes the general way, row by row. Immutable.
/// </summary>
internal sealed class ColumnTable
{
    /// <summary>Rows with more units go the general way; below it no product of a case can leave 64 bits.</summary>
    public const long MostUnits = 1_000_000;

    private const int MostAsked = 8;
    private const int MostValues = 512;
    private readonly List<ColumnCase> cases = [new() { Path = ColumnPath.General, Field = -1 }];
    private readonly List<long> values = [0];
    private readonly List<ColumnCustom> customs = [];
    private readonly ColumnPlan plan;

    public ColumnTable(ColumnPlan plan)
    {
        this.plan = plan;
        Kinds = [.. Enumerable.Range(0, plan.Rows.Length).Select(Tabulate)];
        (Cases, Values, Customs, Worths, Paths) = ([.. cases], [.. values], [.. customs], WorthsOf(cases), [.. cases.Select(found => found.Path)]);
        NeedsActivity = [.. plan.Rows.Select(row => Array.Exists(row, op => op.Custom is not null || op.AsksOrder))];
        ForeignFlags = !plan.Bits.Fits || plan.Bits.CallersCount == 64 ? 0 : ulong.MaxValue << plan.Bits.CallersCount;
    }

    public ColumnKind[] Kinds { get; }

    public ColumnCase[] Cases { get; }

    /// <summary>For each case which rows it is for, by itself, so that choosing a case reads no more of it.</summary>
    public ColumnPath[] Paths { get; }

    /// <summary>The values of all cases, in units of their fields.</summary>
    public long[] Values { get; }

    /// <summary>For each case how many ten-thousandths of points a unit of its field is; below 0 for deductions, 0 for counters.</summary>
    public long[] Worths { get; }

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
            cases.Add(default);
        for (var i = 0; i < count; i++)
            AddCase(first + i, kind, new ColumnFacts(Scatter((ulong)i, asks)));
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

    private void AddCase(int index, int kind, ColumnFacts facts)
    {
        var parts = new ColumnParts(plan.Layout.Fields, MostValues);
        var firstCustom = customs.Count;
        foreach (var op in plan.Rows[kind])
        {
            if (op.Custom is null)
                parts.Add(op, facts);
            else if (op.Condition.Holds(facts, 0))
                customs.Add(new(op, op.IsPlain(facts)));
        }

        var flags = 0UL;
        for (var i = 0; i < plan.Vetoes[kind].Length; i++)
            flags |= plan.Vetoes[kind][i].Holds(facts, 0) ? 1UL << (int)plan.Compiled.Rows[kind].Vetoes[i].Effect : 0;
        for (var i = 0; i < Items(kind).Length; i++)
            flags |= AddItem(parts, kind, i, facts);
        if (!parts.IsTabulated)
        {
            cases[index] = new() { Path = ColumnPath.General, Field = -1 };
            return;
        }

        var chained = Chain(parts);
        var count = customs.Count - firstCustom;
        cases[index] = chained with { Flags = flags, FirstCustom = firstCustom, CustomCount = (short)count, HasMore = chained.Next != 0 || count > 0 };
    }

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

    /// <summary>The first of the parts as a case that leads to the others; nothing at all is a case that adds 0.</summary>
    private ColumnCase Chain(ColumnParts parts)
    {
        var next = 0;
        var chained = new ColumnCase { Field = -1, Mask = ulong.MaxValue, Cap = long.MaxValue };
        var path = parts.All.Any(part => part.AsksUnits) ? ColumnPath.Units : ColumnPath.Any;
        for (var i = parts.All.Count - 1; i >= 0; i--)
        {
            if (i < parts.All.Count - 1)
            {
                next = cases.Count;
                cases.Add(chained);
            }

            chained = CaseOf(parts.All[i]) with { Next = next, Path = path };
        }

        return chained;
    }

    private ColumnCase CaseOf(ColumnPart part)
    {
        var field = plan.Layout.Fields[part.Field];
        var first = values.Count;
        values.AddRange(part.Values);
        return new()
        {
            Field = (short)part.Field,
            IsCounter = part.Field >= plan.CounterFields,
            First = first,
            Last = part.Values.Length - 1,
            Rate = part.Rate,
            Limit = part.Limit,
            Word = field.Word,
            Bit = (byte)field.Bit,
            Group = (short)field.Group,
            Mask = field.Mask,
            Cap = field.Cap,
        };
    }

    private long[] WorthsOf(List<ColumnCase> all)
    {
        var signs = new long[plan.Layout.Fields.Length];
        foreach (var op in plan.Ops)
        {
            if (op.Field >= 0)
                signs[op.Field] = op.IsCredit ? 1 : -1;
            if (op.Negative >= 0 && op.IsCredit && op.Custom is not null)
                signs[op.Negative] = -1;
        }

        return [.. all.Select(found => found.Field < 0 ? 0 : signs[found.Field] * plan.Layout.Fields[found.Field].Unit)];
    }

    private static ulong Scatter(ulong gathered, ulong mask)
    {
        var bits = 0UL;
        for (; mask != 0; mask &= mask - 1, gathered >>= 1)
            bits |= (gathered & 1) << BitOperations.TrailingZeroCount(mask);
        return bits;
    }
}
