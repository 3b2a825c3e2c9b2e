namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Chooses the places of all sums of a subject in a flat cell of 64-bit words: one word of flags, then fields by width, widest first, so that regions of one width merge by vectors.
/// Fields of days and weeks stand block by block (days 1 to 16 of every rule, then 17 to 31), so that what is near in time is near in memory.
/// A cell covers a page: a calendar month where some window is shorter than the period, else the whole period.
/// </summary>
internal sealed class ColumnLayout
{
    private const int WordBits = 64;
    private const int Vector = 4;                                              // words of a vector; regions narrower than a word are padded to it
    private static readonly int[] Widths = [6, 5, 4, 3, 2];
    private readonly ColumnField[] fields;
    private readonly List<(int Log, int Stride, PointsWindow Window)> groups = [(0, 0, PointsWindow.Period)];
    private readonly List<ulong> caps = [0];

    /// <summary>The places of the fields asked for, by their order.</summary>
    public ColumnLayout(IReadOnlyList<ColumnField> asked, DateOnly[] days)
    {
        fields = [.. asked];
        var monthly = asked.Any(field => field.Window < PointsWindow.Period);
        PageOfDay = [.. days.Select(day => monthly ? (day.Year - days[0].Year) * 12 + day.Month - days[0].Month : 0)];
        FirstDayOfPage = [.. Enumerable.Range(0, PageOfDay[^1] + 1).Select(page => Array.IndexOf(PageOfDay, page))];
        foreach (var log in Widths)
        {
            Regions[log] = caps.Count;
            Lay(log, PointsWindow.Period);
            Lay(log, PointsWindow.Week);
            Lay(log, PointsWindow.Day);
            while (log < 6 && (caps.Count - Regions[log]) % Vector != 0)
                caps.Add(0);
        }

        Caps = [.. caps];
        Places = [.. days.Select((day, index) => groups.Select(group => PlaceOf(group, IndexOf(group.Window, day, days[FirstDayOfPage[PageOfDay[index]]]))).ToArray())];
    }

    public ColumnField[] Fields => fields;

    /// <summary>How many words a cell has.</summary>
    public int Words => Caps.Length;

    /// <summary>For each word of a cell the caps of its fields, in their places.</summary>
    public ulong[] Caps { get; }

    /// <summary>Where the region of a width begins, by the width's logarithm; each ends where the next narrower begins.</summary>
    public int[] Regions { get; } = new int[7];

    /// <summary>For each day of the period the page it lies in.</summary>
    public int[] PageOfDay { get; }

    /// <summary>For each page the first of its days, and so on.</summary>
    public int[] FirstDayOfPage { get; }

    /// <summary>For each day of the period, and each group of fields, the place of the day.</summary>
    public ColumnPlace[][] Places { get; }

    public int Pages => FirstDayOfPage.Length;

    /// <summary>How many words a field of a group takes.</summary>
    public int BlocksOf(int group) => group == 0 ? 1 : (MostOf(groups[group].Window) + (WordBits >> groups[group].Log) - 1) / (WordBits >> groups[group].Log);

    /// <summary>How many groups there are; group 0 is that of fields that cover a page.</summary>
    public int Groups => groups.Count;

    /// <summary>How many words apart the blocks of a group stand.</summary>
    public int StrideOf(int group) => groups[group].Stride;

    /// <summary>The logarithm of the narrowest width that counts to a cap; vectors of 8 bits and more need a bit to spare.</summary>
    public static int LogOf(long cap) => cap switch { <= 15 => 2, <= sbyte.MaxValue => 3, <= short.MaxValue => 4, <= int.MaxValue => 5, _ => 6 };

    private void Lay(int log, PointsWindow window)
    {
        var members = Enumerable.Range(0, fields.Length).Where(i => fields[i].Log == log && Kind(fields[i].Window) == window).ToArray();
        if (members.Length == 0)
            return;
        var (perWord, first) = (WordBits >> log, caps.Count);
        var blocks = window is PointsWindow.Period ? 1 : (MostOf(window) + perWord - 1) / perWord;
        var stride = window is PointsWindow.Period ? (members.Length + perWord - 1) / perWord : members.Length;
        for (var i = 0; i < blocks * stride; i++)
            caps.Add(0);
        if (window is not PointsWindow.Period)
            groups.Add((log, stride, window));
        for (var i = 0; i < members.Length; i++)
        {
            var shares = window is PointsWindow.Period;
            var field = fields[members[i]] with { Word = first + (shares ? i / perWord : i), Bit = shares ? i % perWord << log : 0, Group = shares ? 0 : groups.Count - 1 };
            fields[members[i]] = field;
            for (var index = 0; index < (shares ? 1 : MostOf(window)); index++)
            {
                var place = PlaceOf(groups[field.Group], index);
                caps[field.Word + place.Words] |= (ulong)field.Cap << (field.Bit + place.Shift);
            }
        }
    }

    private static PointsWindow Kind(PointsWindow window) => window is PointsWindow.Day or PointsWindow.Week ? window : PointsWindow.Period;

    private static int MostOf(PointsWindow window) => window is PointsWindow.Day ? 31 : 6;

    private static ColumnPlace PlaceOf((int Log, int Stride, PointsWindow Window) group, int index) =>
        new((index << group.Log) / WordBits * group.Stride, (index << group.Log) % WordBits);

    private static int IndexOf(PointsWindow window, DateOnly day, DateOnly first) =>
        window is PointsWindow.Period ? 0 : WindowKey.Of(day, window) - WindowKey.Of(first, window);
}
