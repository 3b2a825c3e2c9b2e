namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A scheme laid out for columns over one period: what each kind does, and where every sum of a subject is kept. Values are summed in the shortest window anyone looks at;
/// limits and caps that follow are applied at the end, so that no order matters and sums merge. Where windows do not nest, or the k largest of varying values are kept,
/// values are retained instead. Immutable.
/// </summary>
internal sealed class ColumnPlan
{
    /// <summary>Flags of a cell: vetoes by effect, then items of completions that are asked once.</summary>
    private const int FirstItemFlag = 2, FlagLimit = 62;

    public ColumnPlan(CompiledScheme compiled, Period period, WorkingCalendar calendar)
    {
        (Compiled, Period, Calendar, Bits) = (compiled, period, calendar, compiled.ColumnBits);
        Sums = 2 * compiled.Caps.Length;
        IsRetained = [.. Enumerable.Range(0, Sums).Select(sum => !Nests(sum))];
        Ops = [.. compiled.Rules.Select((rule, index) => new ColumnOp(compiled, rule, index, Bits))];
        Rows = [.. compiled.Rows.Select(row => row.Scored.Select(rule => Ops[rule]).ToArray())];
        Completions = [.. compiled.Completions.Select(completion => ColumnCondition.Of(completion, Bits))];
        ItemBits = [.. compiled.Rows.Select(row => row.Items.Select(item => item.Tag is null ? -1 : Bits.IndexOf(item.Tag)).ToArray())];
        Vetoes = [.. compiled.Rows.Select(row => row.Vetoes.Select(veto => ColumnCondition.Of(veto, Bits)).ToArray())];
        Days = [.. Enumerable.Range(0, period.Days).Select(day => period.FirstDay.AddDays(day))];
        DayWords = [.. Days.Select(day => Bits.Of(day, calendar))];
        DayBits = [.. DayWords.Select(words => Bits.Fits ? words[0] : 0)];
        Windows = [.. Enumerable.Range(0, (int)PointsWindow.Period + 1).Select(window => NumberWindows((PointsWindow)window))];
        var places = new ColumnPlaces(this);
        (Feeders, Counters) = (places.Feeders, places.Counters(FirstItemFlag, FlagLimit));
        CounterFields = places.Sums;
        FedSums = [.. Enumerable.Range(0, Sums).Where(sum => Feeders[sum].Length > 0)];
        Layout = new(places.Fields, Days);
        PageCaps = [.. Enumerable.Range(0, Sums).Select(PageCap)];
        (Rooms, RoomWords) = RoomsOf();
        Table = new(this);
    }

    public CompiledScheme Compiled { get; }

    public Period Period { get; }

    public WorkingCalendar Calendar { get; }

    public ColumnBits Bits { get; }

    public ColumnLayout Layout { get; }

    /// <summary>The answers of <see cref="Ops"/>, as far as they can be told beforehand.</summary>
    public ColumnTable Table { get; }

    /// <summary>How many sums a subject has: credits of the categories, then deductions.</summary>
    public int Sums { get; }

    /// <summary>For each sum whether its values are retained.</summary>
    public bool[] IsRetained { get; }

    /// <summary>For each sum the fields its values come from.</summary>
    public ColumnFeeder[][] Feeders { get; }

    /// <summary>The sums that anything comes from.</summary>
    public int[] FedSums { get; }

    /// <summary>For each sum the cap of each page, where all its bounds fall on whole pages; −1 where they do not.</summary>
    public long[] PageCaps { get; }

    /// <summary>For each group of fields where the sums of its words are put while such sums are read, in words of a subject; −1 where they are not read from it.</summary>
    public int[] Rooms { get; }

    /// <summary>How many words of a subject that makes.</summary>
    public int RoomWords { get; }

    /// <summary>For each counter of the scheme where it is kept.</summary>
    public ColumnCounter[] Counters { get; }

    /// <summary>The first field that counts activities; those before it sum points.</summary>
    public int CounterFields { get; }

    public ColumnOp[] Ops { get; }

    /// <summary>The operations of each kind.</summary>
    public ColumnOp[][] Rows { get; }

    public ColumnCondition[] Completions { get; }

    /// <summary>For each kind and item the number of its tag's bit; −1 where the kind suffices.</summary>
    public int[][] ItemBits { get; }

    public ColumnCondition[][] Vetoes { get; }

    /// <summary>The days of the period.</summary>
    public DateOnly[] Days { get; }

    /// <summary>The bits of each day, where one word holds them with the caller's.</summary>
    public ulong[] DayBits { get; }

    /// <summary>The bits of each day.</summary>
    public ulong[][] DayWords { get; }

    /// <summary>For each kind of window the number of the window each day lies in, from 0.</summary>
    public int[][] Windows { get; }

    /// <summary>The caps of a sum, shortest window first.</summary>
    public CompiledLimit[] CapsOf(int sum) => sum < Compiled.Caps.Length ? Compiled.Caps[sum].Credits : Compiled.Caps[sum - Compiled.Caps.Length].Deductions;

    /// <summary>What is so of a row with these flags on a day.</summary>
    public ColumnFacts Facts(ulong flags, int day) => Bits.Facts(flags, DayWords[day]);

    /// <summary>Whether an activity counts for an item of a completion.</summary>
    public bool IsItem(int kind, int item, in ColumnFacts facts, long quantity) =>
        (ItemBits[kind][item] < 0 || facts.Has(ItemBits[kind][item])) && Completions[Compiled.Rows[kind].Items[item].Completion].Holds(facts, quantity);

    /// <summary>Whether the fields of a feeder have all its bounds behind them already: one limit, on windows that lie in one page each.</summary>
    public bool IsBoundedInPages(ColumnFeeder feeder) => feeder.Limits.Length == 1
        && (Layout.Fields[feeder.Field].Window is PointsWindow.Day or PointsWindow.Month || (Layout.Pages == 1 && Layout.Fields[feeder.Field].Window is not PointsWindow.Week));

    /// <summary>Whether every chain of limits and caps of a sum goes from windows to windows that hold them whole, and keeps the k largest only of equal values.</summary>
    private bool Nests(int sum)
    {
        foreach (var rule in Compiled.Rules)
        {
            var isOwnSide = sum == (rule.Rule.IsCredit ? rule.Category : Compiled.Caps.Length + rule.Category);
            if (!isOwnSide && !(rule.Custom is not null && sum == Compiled.Caps.Length + rule.Category))
                continue;
            var limits = isOwnSide ? rule.Limits : [];                         // a custom credit's negative worths know the category's caps alone
            var chain = limits.Concat(CapsOf(sum)).Where(limit => limit.Window is not PointsWindow.Activity).ToArray();
            for (var i = 1; i < chain.Length; i++)
            {
                var (shorter, longer) = (chain[i - 1].Window, chain[i].Window);
                if (longer < shorter || (shorter is PointsWindow.Week && longer is > PointsWindow.Week and < PointsWindow.Period))
                    return false;
            }

            var counts = Array.FindLastIndex(chain, limit => limit.Count > 0) + 1;
            if (counts > 0 && (chain.Take(counts).Any(limit => limit.Count == 0) || rule.Value is not FixedValue || rule.Multipliers.Length > 0))
                return false;
        }

        return true;
    }

    private long PageCap(int sum)
    {
        var caps = CapsOf(sum);
        var fits = Feeders[sum].All(feeder => feeder.Limits.Length == 0 ? Layout.Fields[feeder.Field].Window is not PointsWindow.Week : IsBoundedInPages(feeder));
        return !fits || caps.Length > 1 || IsRetained[sum] ? -1
            : caps.Length == 0 ? long.MaxValue
            : caps[0].Window == PointsWindow.Month || (caps[0].Window > PointsWindow.Month && Layout.Pages == 1) ? caps[0].Points : -1;
    }

    private (int[] Rooms, int Words) RoomsOf()
    {
        var rooms = new int[Layout.Groups];
        rooms.AsSpan().Fill(-1);
        var words = 0;
        foreach (var group in FedSums.Where(sum => PageCaps[sum] >= 0).SelectMany(sum => Feeders[sum]).Select(feeder => Layout.Fields[feeder.Field].Group).Where(group => group > 0).Distinct())
        {
            rooms[group] = words;
            words += Layout.WordsOf(group);
        }

        return (rooms, words);
    }

    private int[] NumberWindows(PointsWindow window)
    {
        var first = WindowKey.Of(Days[0], window);
        return [.. Days.Select(day => WindowKey.Of(day, window) - first)];
    }
}
