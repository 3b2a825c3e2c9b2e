namespace GridGovernance.Domain.Staffing;

/// <summary>
/// Spreads what is left after the least numbers: in proportion to work by largest remainder; whoever would pass the upper end is set to it and leaves the
/// sharing, and the rest is shared anew, until nobody passes. Each sharing begins from the least numbers, so a grid's exact share only grows from round to
/// round, which keeps the order of work (law STF-5).
/// </summary>
internal static class HeadcountSpread
{
    /// <summary>The counts, in the order of the ranges, which is by work, most first. What finds no place is left over.</summary>
    public static long[] Of(long left, HeadcountRange[] ranges, long[] work)
    {
        var counts = Array.ConvertAll(ranges, range => (long)range.Min);
        int[] working = [.. Enumerable.Range(0, work.Length).Where(i => work[i] > 0)];
        int[] idle = [.. Enumerable.Range(0, work.Length).Where(i => work[i] == 0)];
        left = Share(left, working, i => work[i], ranges, counts);
        Share(left, idle, _ => 1, ranges, counts);
        return counts;
    }

    private static long Share(long left, int[] open, Func<int, long> weight, HeadcountRange[] ranges, long[] counts)
    {
        while (left > 0 && open.Length > 0)
        {
            var shares = LargestRemainder.Split(left, Array.ConvertAll(open, i => weight(i)));
            var stillOpen = new List<int>();
            for (var i = 0; i < open.Length; i++)
            {
                var room = ranges[open[i]].Max is { } max ? max - ranges[open[i]].Min : long.MaxValue;
                if (shares[i] <= room)
                {
                    stillOpen.Add(open[i]);
                    continue;
                }

                counts[open[i]] += room;
                left -= room;
            }

            if (stillOpen.Count == open.Length)
            {
                for (var i = 0; i < open.Length; i++)
                    counts[open[i]] += shares[i];
                return 0;
            }

            open = [.. stillOpen];
        }

        return left;
    }
}
