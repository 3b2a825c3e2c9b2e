namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Writes the five goals as digits of one whole number, each digit wide enough that no sum the solver can form carries into the next: comparing the numbers
/// is comparing the goals in their order. The widths are proved from the problem's own size, so nothing is ever traded against a "big number".
/// </summary>
internal sealed class GoalScale
{
    private readonly int minimumShift, mustShift, uncoveredShift;

    private GoalScale(Int128 costBound, int membersOfLargestBlock, bool widens, bool hasMinimums, bool hasMustLinks)
    {
        CostBound = costBound;
        OutsideBound = membersOfLargestBlock + 2;
        OutsideShift = Bits(costBound) + 2;
        minimumShift = OutsideShift + (widens ? Bits(OutsideBound) + 2 : 1);
        mustShift = minimumShift + (hasMinimums ? 4 : 1);
        uncoveredShift = mustShift + (hasMustLinks ? 4 : 1);
    }

    public int OutsideShift { get; }

    /// <summary>Whether every number the solver forms fits into 64 bits; otherwise it works in 128.</summary>
    public bool FitsLong => uncoveredShift + 3 < 62;

    private Int128 CostBound { get; }

    private long OutsideBound { get; }

    public static GoalScale For(long largestPairCost, long largestLoadCost, int membersOfLargestBlock, bool widens, bool hasMinimums, bool hasMustLinks) =>
        new(((Int128)largestPairCost + largestLoadCost + 1) * (membersOfLargestBlock + 2L), membersOfLargestBlock, widens, hasMinimums, hasMustLinks);

    public Int128 Encode(PairingGoals goals) =>
        ((Int128)goals.Uncovered << uncoveredShift) + ((Int128)goals.MustLinksUnmet << mustShift)
        + ((Int128)goals.MinimumPlacesUnmet << minimumShift) + ((Int128)goals.LinksOutsideGrid << OutsideShift) + goals.Cost;

    /// <summary>A price of an earlier problem, cut to what this scale can hold: any number is a sound start.</summary>
    public Int128 EncodeStart(PairingGoals price) => Encode(new(
        Math.Clamp(price.Uncovered, -1, 1),
        Math.Clamp(price.MustLinksUnmet, -1, 1),
        Math.Clamp(price.MinimumPlacesUnmet, -1, 1),
        Math.Clamp(price.LinksOutsideGrid, -OutsideBound, OutsideBound),
        (long)Int128.Clamp(price.Cost, -CostBound, CostBound)));

    public PairingGoals Decode(Int128 value)
    {
        var uncovered = Digit(ref value, uncoveredShift);
        var must = Digit(ref value, mustShift);
        var minimum = Digit(ref value, minimumShift);
        var outside = Digit(ref value, OutsideShift);
        return new(uncovered, must, minimum, outside, (long)value);
    }

    /// <summary>The multiple of 2^shift nearest to the value; the value keeps the rest, positive or negative.</summary>
    private static long Digit(ref Int128 value, int shift)
    {
        var digit = (value + (Int128.One << (shift - 1))) >> shift;
        value -= digit << shift;
        return (long)digit;
    }

    private static int Bits(Int128 bound) => 128 - (int)Int128.LeadingZeroCount(bound);
}
