using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.PropertyTests.Kernel;

/// <summary>Arithmetic and rounding beside whole numbers without bounds.</summary>
[Properties(Arbitrary = [typeof(KernelValues)], MaxTest = 1_000)]
public class NumberInvariants
{
    private static readonly BigInteger Limit = Points.MaxValue.TenThousandths;

    [Property(DisplayName = "KRN-5 sums and differences of points are exact or throw, and never wrap")]
    public Property Arithmetic_is_exact(Points left, Points right)
    {
        var overflows = Agrees(() => left + right, (BigInteger)left.TenThousandths + right.TenThousandths) | Agrees(() => left - right, (BigInteger)left.TenThousandths - right.TenThousandths);
        var (min, max) = (Points.Min(left, right), Points.Max(left, right));
        return (-(-left) == left && min <= max && (min, max) == (left <= right ? (left, right) : (right, left))).ToProperty()
            .Classify(overflows, "leaves the range");
    }

    [Property(DisplayName = "KRN-6 rounding gives the multiple of the step that the mode names")]
    public Property Rounding_is_the_naive_rounding(Points value, Rounding rounding)
    {
        var expected = Naive(value.TenThousandths, rounding.Step.TenThousandths, rounding.Mode);
        var overflows = Agrees(() => rounding.Apply(value), expected);
        return true.ToProperty().Classify(overflows, "leaves the range").Classify(expected != value.TenThousandths, "moves the value")
            .Classify(BigInteger.Abs(value.TenThousandths) % rounding.Step.TenThousandths * 2 == rounding.Step.TenThousandths, "a half").Collect(rounding.Mode.ToString());
    }

    [Property(DisplayName = "KRN-6 rounding twice is rounding once")]
    public bool Rounding_twice_is_rounding_once(Points value, Rounding rounding)
    {
        if (BigInteger.Abs(Naive(value.TenThousandths, rounding.Step.TenThousandths, rounding.Mode)) > Limit)
            return true;
        var once = rounding.Apply(value);
        return rounding.Apply(once) == once;
    }

    [Property(DisplayName = "KRN-7 points, quantities and factors are ordered as their numbers are")]
    public bool Order_is_the_numbers(Points a, Points b, Quantity c, Quantity d, Factor e, Factor f) =>
        Ordered(a, b, a.TenThousandths.CompareTo(b.TenThousandths), a < b, a <= b, a > b, a >= b, a == b, a != b)
        && Ordered(c, d, c.TenThousandths.CompareTo(d.TenThousandths), c < d, c <= d, c > d, c >= d, c == d, c != d)
        && Ordered(e, f, e.TenThousandths.CompareTo(f.TenThousandths), e < f, e <= f, e > f, e >= f, e == f, e != f);

    private static bool Ordered<T>(T left, T right, int sign, bool less, bool lessOrEqual, bool more, bool moreOrEqual, bool equal, bool unequal) where T : struct, IComparable<T>, IEquatable<T> =>
        Math.Sign(left.CompareTo(right)) == sign && less == sign < 0 && lessOrEqual == sign <= 0 && more == sign > 0 && moreOrEqual == sign >= 0
        && equal == (sign == 0) && unequal == (sign != 0) && left.Equals(right) == equal && left.Equals((object)right) == equal;

    /// <summary>Compares with the number without bounds; true when it lies outside the range and the value threw.</summary>
    private static bool Agrees(Func<Points> compute, BigInteger expected)
    {
        if (BigInteger.Abs(expected) <= Limit)
        {
            Assert.Equal(expected, compute().TenThousandths);
            return false;
        }

        Assert.Throws<OverflowException>(() => compute());
        return true;
    }

    /// <summary>Tries the multiples on either side and takes the one the mode's sentence asks for.</summary>
    private static BigInteger Naive(BigInteger value, BigInteger step, RoundingMode mode)
    {
        var below = value / step * step;
        if (below > value)
            below -= step;
        if (below == value)
            return value;
        var above = below + step;
        var (nearZero, farFromZero) = value > 0 ? (below, above) : (above, below);
        var (toBelow, toAbove) = (value - below, above - value);
        return mode switch
        {
            RoundingMode.Down => below,
            RoundingMode.Up => above,
            RoundingMode.TowardZero => nearZero,
            RoundingMode.AwayFromZero => farFromZero,
            _ when toBelow < toAbove => below,
            _ when toAbove < toBelow => above,
            RoundingMode.HalfToEven => (below / step).IsEven ? below : above,
            _ => farFromZero,
        };
    }
}
