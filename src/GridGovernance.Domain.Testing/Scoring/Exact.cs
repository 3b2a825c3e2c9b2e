using System.Numerics;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>A number of ten-thousandths of points as a fraction, so that nothing is lost before the declared rounding. <c>default</c> is not used.</summary>
internal readonly record struct Exact(BigInteger Numerator, BigInteger Denominator)
{
    private static readonly BigInteger One = 10_000;

    public static Exact Of(BigInteger tenThousandths) => new(tenThousandths, BigInteger.One);

    public int Sign => Numerator.Sign;

    public Exact Negated => new(-Numerator, Denominator);

    public Exact Magnitude => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>What the statement shows of it: cut toward zero to four decimals.</summary>
    public BigInteger Cut => Numerator / Denominator;

    /// <summary>Times a quantity or factor given in ten-thousandths.</summary>
    public Exact Times(long tenThousandths) => new(Numerator * tenThousandths, Denominator * One);

    public bool IsMoreThan(Exact other) => Numerator * other.Denominator > other.Numerator * Denominator;

    /// <summary>The multiple of the step that the mode names: both neighbours are tried, and the mode's sentence chooses.</summary>
    public BigInteger Round(Rounding rounding)
    {
        BigInteger step = rounding.Step.TenThousandths;
        var wide = Denominator * step;
        var below = BigInteger.Divide(Numerator - BigInteger.Remainder(BigInteger.Remainder(Numerator, wide) + wide, wide), wide);
        var toBelow = Numerator - below * wide;
        if (toBelow.IsZero)
            return below * step;
        var above = below + 1;
        var toAbove = wide - toBelow;
        var (nearZero, farFromZero) = Sign > 0 ? (below, above) : (above, below);
        return step * rounding.Mode switch
        {
            RoundingMode.Down => below,
            RoundingMode.Up => above,
            RoundingMode.TowardZero => nearZero,
            RoundingMode.AwayFromZero => farFromZero,
            RoundingMode.HalfAwayFromZero => toBelow < toAbove ? below : toAbove < toBelow ? above : farFromZero,
            RoundingMode.HalfToEven => toBelow < toAbove ? below : toAbove < toBelow ? above : below.IsEven ? below : above,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding.Mode, "A defined rounding mode is needed."),
        };
    }
}
