using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>The members of one block on squares of equal size, to find those with the least cost + price for a household, nearest squares first, and to stop as soon as distance alone rules the rest out.</summary>
internal sealed class MemberField<T> where T : struct, IBinaryInteger<T>
{
    private readonly PairingTable table;
    private readonly long left, bottom, side;
    private readonly int columns, rows;
    private readonly int[] cellStart, inCell;
    private readonly T[] cellPrice;
    private readonly T[] prices;
    private readonly T metre, outside;

    /// <param name="table">The layout.</param>
    /// <param name="block">The members of the block.</param>
    /// <param name="prices">The price of every member.</param>
    /// <param name="metre">What a metre costs, a lower bound of what distance adds.</param>
    /// <param name="outside">What leaving the grid costs.</param>
    public MemberField(PairingTable table, (int Start, int End) block, T[] prices, T metre, T outside)
    {
        (this.table, this.prices, this.metre, this.outside) = (table, prices, metre, outside);
        var members = table.Members.AsSpan(block.Start, block.End - block.Start);
        var (right, top) = (long.MinValue, long.MinValue);
        (left, bottom) = (long.MaxValue, long.MaxValue);
        foreach (var member in members)
        {
            (left, right) = (Math.Min(left, member.X), Math.Max(right, member.X));
            (bottom, top) = (Math.Min(bottom, member.Y), Math.Max(top, member.Y));
        }

        var cells = Math.Max(1, (members.Length + 3) / 4);
        var extent = Math.Max(right - left, top - bottom) + 1;
        var across = PlaneDistance.FloorRoot((ulong)cells) + 1;
        side = (extent / across) + 1;
        (columns, rows) = ((int)((right - left) / side) + 1, (int)((top - bottom) / side) + 1);
        cellStart = new int[(columns * rows) + 1];
        inCell = new int[members.Length];
        cellPrice = new T[columns * rows];
        foreach (var member in members)
            cellStart[Cell(member.X, member.Y) + 1]++;
        for (var c = 0; c < cellPrice.Length; c++)
            cellStart[c + 1] += cellStart[c];
        var next = cellStart.AsSpan(0, cellPrice.Length).ToArray();
        for (var i = block.Start; i < block.End; i++)
        {
            var cell = Cell(table.Members[i].X, table.Members[i].Y);
            cellPrice[cell] = next[cell] == cellStart[cell] ? prices[i] : T.Min(cellPrice[cell], prices[i]);
            inCell[next[cell]++] = i;
        }
    }

    /// <summary>Up to <paramref name="most"/> pairs with cost + price below the threshold, the least first; members for whom <paramref name="known"/> is true are passed over.</summary>
    public void Cheapest(int household, int most, T threshold, bool ownGridToo, Func<int, bool> known, List<(T Worth, CandidatePair Pair)> found)
    {
        found.Clear();
        var home = table.Households[household];
        var (column, row) = (Column(home.X), Row(home.Y));
        var reach = Math.Max(Math.Max(column, columns - 1 - column), Math.Max(row, rows - 1 - row));
        var floor = ownGridToo ? T.Zero : outside;
        for (var ring = 0; ring <= reach; ring++)
        {
            var near = floor + (metre * T.CreateChecked(side * Math.Max(0, ring - 1)));
            var limit = found.Count == most ? T.Min(threshold, found[^1].Worth) : threshold;
            if (ring > 1 && near + LeastPrice >= limit)
                break;
            for (var r = Math.Max(0, row - ring); r <= Math.Min(rows - 1, row + ring); r++)
            {
                var step = r == row - ring || r == row + ring || ring == 0 ? 1 : 2 * ring;
                for (var c = column - ring; c <= column + ring; c += step)
                    if (c >= 0 && c < columns)
                        Look((r * columns) + c, household, near, most, threshold, known, found);
            }
        }
    }

    private T LeastPrice => leastPrice ??= cellPrice.Where((_, cell) => cellStart[cell] < cellStart[cell + 1]).Aggregate(T.Min);

    private T? leastPrice;

    private void Look(int cell, int household, T near, int most, T threshold, Func<int, bool> known, List<(T Worth, CandidatePair Pair)> found)
    {
        if (cellStart[cell] == cellStart[cell + 1] || near + cellPrice[cell] >= threshold)
            return;
        for (var k = cellStart[cell]; k < cellStart[cell + 1]; k++)
        {
            var i = inCell[k];
            if (known(i) || table.Pair(household, i) is not { } pair)
                continue;
            var worth = T.CreateChecked(pair.Cost) + (pair.Outside ? outside : T.Zero) + prices[i];
            if (worth >= threshold || (found.Count == most && worth >= found[^1].Worth))
                continue;
            var at = found.Count;
            while (at > 0 && worth < found[at - 1].Worth)
                at--;
            found.Insert(at, (worth, pair));
            if (found.Count > most)
                found.RemoveAt(most);
        }
    }

    private int Cell(long x, long y) => (Row(y) * columns) + Column(x);

    private int Column(long x) => (int)Math.Clamp((x - left) / side, 0, columns - 1);

    private int Row(long y) => (int)Math.Clamp((y - bottom) / side, 0, rows - 1);
}
