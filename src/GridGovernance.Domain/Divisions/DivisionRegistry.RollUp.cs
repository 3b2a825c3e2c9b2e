namespace GridGovernance.Domain.Divisions;

public sealed partial class DivisionRegistry
{
    /// <summary>
    /// Sums a whole-number figure (households, grids, cases) up to every level in one pass: each division has its own figures and those of all that lie in it.
    /// </summary>
    /// <param name="figures">Figures at any level, several of one division allowed; for a figure of a grid give the village.</param>
    /// <exception cref="OverflowException">A sum leaves the range of 64 bits.</exception>
    public RolledUp<long> RollUp(IEnumerable<(DivisionCode Division, long Figure)> figures) => RollUp(figures, 0L, (left, right) => left + right);

    /// <summary>
    /// Sums any additive figure (points, money, person-times) up to every level in one pass. A parent's sum is its own figures plus the sums of its children.
    /// </summary>
    /// <typeparam name="T">The figure; additions are made in the order of the codes, so even a figure that rounds comes out the same each time.</typeparam>
    /// <param name="figures">Figures at any level, several of one division allowed. Those of divisions that are not held are listed in <see cref="RolledUp{T}.Unplaced"/>, never dropped in silence.</param>
    /// <param name="zero">The figure of a division without any.</param>
    /// <param name="add">The addition, associative and commutative.</param>
    public RolledUp<T> RollUp<T>(IEnumerable<(DivisionCode Division, T Figure)> figures, T zero, Func<T, T, T> add)
    {
        Guard.Against.Null(figures);
        Guard.Against.Null(add);
        var sums = new T[codes.Length];
        Array.Fill(sums, zero);
        var unplaced = new List<(DivisionCode Division, T Figure)>();
        foreach (var (division, figure) in figures)
        {
            var index = IndexOf(division);
            if (index >= 0)
                sums[index] = add(sums[index], figure);
            else
                unplaced.Add((division, figure));
        }

        var total = zero;
        for (var i = codes.Length - 1; i >= 0; i--)   // backwards every division comes after all that lie in it
        {
            if (parents[i] >= 0)
                sums[parents[i]] = add(sums[parents[i]], sums[i]);
            else
                total = add(total, sums[i]);
        }

        return new(this, sums, total, unplaced);
    }
}
