namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Chooses the places of all sums of a population. A page (a calendar month where some window is shorter than the period, else the whole period) is a row of planes, each an array of the same few
/// words for every subject. The first plane, the heads, has a word of flags and the fields that cover the page, widest first. Fields of days and weeks lie in planes of their own, one for each width
/// and stretch of time (days 1 to 16, then 17 to 31), so that a stream in order of time works on the heads and on one stretch, and planes of one width merge as a whole.
/// </summary>
internal sealed class ColumnLayout
{
    private const int WordBits = 64;
    private const int NarrowestHead = 3;                                       // fields of a head are added all at once, which asks for a bit to spare
    private static readonly int[] Widths = [6, 5, 4, 3, 2];
    private readonly ColumnField[] fields;
    private readonly List<ColumnPlane> planes = [];
    private readonly List<(int Log, PointsWindow Window, int FirstPlane, int Blocks)> groups = [(0, PointsWindow.Period, 0, 1)];

    /// <summary>The places of the fields asked for, by their order.</summary>
    public ColumnLayout(IReadOnlyList<ColumnField> asked, DateOnly[] days)
    {
        fields = [.. asked];
        var monthly = asked.Any(field => field.Window < PointsWindow.Period);
        PageOfDay = [.. days.Select(day => monthly ? (day.Year - days[0].Year) * 12 + day.Month - days[0].Month : 0)];
        FirstDayOfPage = [.. Enumerable.Range(0, PageOfDay[^1] + 1).Select(page => Array.IndexOf(PageOfDay, page))];
        LayHeads();
        foreach (var log in Widths)
        {
            Lay(log, PointsWindow.Week);
            Lay(log, PointsWindow.Day);
        }

        Planes = [.. planes];
        Words = planes[^1].Start + planes[^1].Words;
        Places = [.. days.Select((day, index) => groups.Select(group => PlaceOf(group, IndexOf(group.Window, day, days[FirstDayOfPage[PageOfDay[index]]]))).ToArray())];
    }

    public ColumnField[] Fields => fields;

    /// <summary>How many words a subject has in a page.</summary>
    public int Words { get; }

    /// <summary>The planes of a page; the first are the heads.</summary>
    public ColumnPlane[] Planes { get; }

    /// <summary>For each word of a head the logarithm of its fields' width; 0 for the flags.</summary>
    public int[] HeadWidths { get; private set; } = [];

    /// <summary>For each day of the period the page it lies in.</summary>
    public int[] PageOfDay { get; }

    /// <summary>For each page the first of its days, and so on.</summary>
    public int[] FirstDayOfPage { get; }

    /// <summary>For each day of the period, and each group of fields, the place of the day.</summary>
    public ColumnPlace[][] Places { get; }

    public int Pages => FirstDayOfPage.Length;

    /// <summary>How many groups there are; group 0 is that of the heads.</summary>
    public int Groups => groups.Count;

    /// <summary>The planes of a group, earliest first.</summary>
    public (int First, int Count) PlanesOf(int group) => (groups[group].FirstPlane, groups[group].Blocks);

    /// <summary>How many words a subject has in each plane of a group.</summary>
    public int WordsOf(int group) => Planes[groups[group].FirstPlane].Words;

    /// <summary>The logarithm of the narrowest width that counts to a cap; vectors of 8 bits and more need a bit to spare.</summary>
    public static int LogOf(long cap) => cap switch { <= 15 => 2, <= sbyte.MaxValue => 3, <= short.MaxValue => 4, <= int.MaxValue => 5, _ => 6 };

    private void LayHeads()
    {
        var caps = new List<ulong> { 0 };
        var widths = new List<int> { 0 };
        foreach (var log in Widths.Where(log => log >= NarrowestHead))
        {
            var perWord = WordBits >> log;
            var members = Enumerable.Range(0, fields.Length).Where(i => Math.Max(NarrowestHead, fields[i].Log) == log && Kind(fields[i].Window) is PointsWindow.Period).ToArray();
            for (var i = 0; i < members.Length; i++)
            {
                if (i % perWord == 0)
                {
                    caps.Add(0);
                    widths.Add(log);
                }

                var field = fields[members[i]] with { Word = caps.Count - 1, Bit = i % perWord << log, Log = log, Group = 0 };
                fields[members[i]] = field;
                caps[^1] |= (ulong)field.Cap << field.Bit;
            }
        }

        HeadWidths = [.. widths];
        planes.Add(new(0, caps.Count, 0, [.. caps]));
    }

    private void Lay(int log, PointsWindow window)
    {
        var members = Enumerable.Range(0, fields.Length).Where(i => fields[i].Log == log && Kind(fields[i].Window) == window).ToArray();
        if (members.Length == 0)
            return;
        var perWord = WordBits >> log;
        var blocks = (MostOf(window) + perWord - 1) / perWord;
        groups.Add((log, window, planes.Count, blocks));
        for (var i = 0; i < members.Length; i++)
            fields[members[i]] = fields[members[i]] with { Word = i, Bit = 0, Group = groups.Count - 1 };
        ulong[] caps = [.. members.Select(member => Repeated((ulong)fields[member].Cap, log))];
        for (var block = 0; block < blocks; block++)
            planes.Add(new(planes[^1].Start + planes[^1].Words, members.Length, log, caps));
    }

    private static ulong Repeated(ulong cap, int log)
    {
        var word = 0UL;
        for (var bit = 0; bit < WordBits; bit += 1 << log)
            word |= cap << bit;
        return word;
    }

    private ColumnPlace PlaceOf((int Log, PointsWindow Window, int FirstPlane, int Blocks) group, int index)
    {
        var plane = planes[group.FirstPlane + (index << group.Log) / WordBits];
        return new(plane.Start, plane.Words, (index << group.Log) % WordBits);
    }

    private static PointsWindow Kind(PointsWindow window) => window is PointsWindow.Day or PointsWindow.Week ? window : PointsWindow.Period;

    private static int MostOf(PointsWindow window) => window is PointsWindow.Day ? 31 : 6;

    private static int IndexOf(PointsWindow window, DateOnly day, DateOnly first) =>
        window is PointsWindow.Period ? 0 : WindowKey.Of(day, window) - WindowKey.Of(first, window);
}

/// <summary>A few words for every subject.</summary>
/// <param name="Start">How many words a subject has in the planes before it.</param>
/// <param name="Words">How many words a subject has here.</param>
/// <param name="Log">Logarithm of the width of its fields; 0 for the heads, which hold several.</param>
/// <param name="Caps">For each word the caps of its fields, in their places.</param>
internal sealed record ColumnPlane(int Start, int Words, int Log, ulong[] Caps);
