using System.Globalization;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// What a plan falls short of and costs, in the order in which the goals weigh; compared lexicographically, smaller is better, and no number of
/// a later goal ever outweighs one of an earlier goal. Also the price of one more place at a member, where parts may be negative. <c>default</c> is nothing at all.
/// </summary>
public readonly record struct PairingGoals : IComparable<PairingGoals>
{
    /// <summary>States the goals.</summary>
    public PairingGoals(long uncovered, long mustLinksUnmet, long minimumPlacesUnmet, long linksOutsideGrid, long cost) =>
        (Uncovered, MustLinksUnmet, MinimumPlacesUnmet, LinksOutsideGrid, Cost) = (uncovered, mustLinksUnmet, minimumPlacesUnmet, linksOutsideGrid, cost);

    /// <summary>Households without a member: the first goal.</summary>
    public long Uncovered { get; }

    /// <summary>Of these, households that a constraint says must be covered.</summary>
    public long MustLinksUnmet { get; }

    /// <summary>Households that members lack to reach their minimums.</summary>
    public long MinimumPlacesUnmet { get; }

    /// <summary>Links whose member belongs to another grid.</summary>
    public long LinksOutsideGrid { get; }

    /// <summary>The weighted sum of the soft costs.</summary>
    public long Cost { get; }

    /// <summary>Sums goal by goal.</summary>
    public static PairingGoals operator +(PairingGoals left, PairingGoals right) => new(
        left.Uncovered + right.Uncovered,
        left.MustLinksUnmet + right.MustLinksUnmet,
        left.MinimumPlacesUnmet + right.MinimumPlacesUnmet,
        left.LinksOutsideGrid + right.LinksOutsideGrid,
        left.Cost + right.Cost);

    /// <summary>Whether left is better.</summary>
    public static bool operator <(PairingGoals left, PairingGoals right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is better or equal.</summary>
    public static bool operator <=(PairingGoals left, PairingGoals right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is worse.</summary>
    public static bool operator >(PairingGoals left, PairingGoals right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is worse or equal.</summary>
    public static bool operator >=(PairingGoals left, PairingGoals right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PairingGoals other)
    {
        var order = Uncovered.CompareTo(other.Uncovered);
        if (order == 0)
            order = MustLinksUnmet.CompareTo(other.MustLinksUnmet);
        if (order == 0)
            order = MinimumPlacesUnmet.CompareTo(other.MinimumPlacesUnmet);
        if (order == 0)
            order = LinksOutsideGrid.CompareTo(other.LinksOutsideGrid);
        return order != 0 ? order : Cost.CompareTo(other.Cost);
    }

    /// <summary>The goals in their order, as <c>0 uncovered, 0 must-links unmet, 0 minimum places unmet, 3 outside, cost 1200</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Uncovered} uncovered, {MustLinksUnmet} must-links unmet, {MinimumPlacesUnmet} minimum places unmet, {LinksOutsideGrid} outside, cost {Cost}");
}
