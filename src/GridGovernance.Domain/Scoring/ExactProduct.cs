using System.Numerics;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A base value times factors, held exactly until the declared rounding. In 128 bit where that suffices, in big integers where many or huge factors meet.
/// All amounts are ten-thousandths of points.
/// </summary>
internal static class ExactProduct
{
    private const int FactorOne = 10_000;
    private const int SafeBits = 126;

    /// <summary>
    /// Multiplies and rounds once. <paramref name="cuts"/> gets the product cut toward zero before the first factor and after each; false when one of them, or the rounded value, leaves the range of points.
    /// </summary>
    public static bool TryApply(Int128 numerator, long denominator, ReadOnlySpan<MultiplierRule> factors, Rounding rounding, Span<long> cuts, out long rounded)
    {
        rounded = 0;
        if (TryApplySmall(numerator, denominator, factors, rounding, cuts, out rounded))
            return true;
        return Bits(numerator, denominator, factors, rounding) <= SafeBits
            ? TryApplyNarrow(numerator, denominator, factors, rounding, cuts, out rounded)
            : TryApplyWide(numerator, denominator, factors, rounding, cuts, out rounded);
    }

    /// <summary>The common case in 64 bit: amounts so small that nothing on the way can leave a long or the range of points.</summary>
    private static bool TryApplySmall(Int128 exact, long denominator, ReadOnlySpan<MultiplierRule> factors, Rounding rounding, Span<long> cuts, out long rounded)
    {
        const long Small = 1L << 52;                            // less than the range of points, and 2^11 of them less than a long
        rounded = 0;
        var (numerator, step) = ((long)Int128.Clamp(exact, -Small, Small), rounding.Step.TenThousandths);
        if (numerator is -Small or Small || factors.Length > 2 || step > FactorOne * 100L)
            return false;
        cuts[0] = numerator / denominator;
        for (var i = 0; i < factors.Length; i++)
        {
            var factor = factors[i].Factor.TenThousandths;
            if (factor != 0 && Math.Abs(numerator) > Small / factor)
                return false;
            (numerator, denominator) = (numerator * factor, denominator * FactorOne);
            cuts[i + 1] = numerator / denominator;
        }

        rounded = rounding.Apply(numerator, denominator);
        return true;
    }

    private static bool TryApplyNarrow(Int128 numerator, Int128 denominator, ReadOnlySpan<MultiplierRule> factors, Rounding rounding, Span<long> cuts, out long rounded)
    {
        var valid = TryCut(numerator / denominator, out cuts[0]);
        for (var i = 0; i < factors.Length; i++)
        {
            numerator *= factors[i].Factor.TenThousandths;
            denominator *= FactorOne;
            valid &= TryCut(numerator / denominator, out cuts[i + 1]);
        }

        return TryCut(rounding.Apply(numerator, denominator), out rounded) && valid;
    }

    private static bool TryApplyWide(BigInteger numerator, BigInteger denominator, ReadOnlySpan<MultiplierRule> factors, Rounding rounding, Span<long> cuts, out long rounded)
    {
        var valid = TryCut(numerator / denominator, out cuts[0]);
        for (var i = 0; i < factors.Length; i++)
        {
            numerator *= factors[i].Factor.TenThousandths;
            denominator *= FactorOne;
            valid &= TryCut(numerator / denominator, out cuts[i + 1]);
        }

        BigInteger step = rounding.Step.TenThousandths;
        return TryCut(Divide(numerator, denominator * step, rounding.Mode) * step, out rounded) && valid;
    }

    /// <summary>Rounds the quotient of big integers by way of what is left over, which is all a mode looks at.</summary>
    private static BigInteger Divide(BigInteger numerator, BigInteger denominator, RoundingMode mode)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        if (rest.IsZero)
            return quotient;
        var twice = BigInteger.Abs(rest) * 2;
        var quarters = twice.CompareTo(denominator) + 2;                       // 1, 2 or 3 quarters: below, at or above half
        Int128 small = (quotient.IsEven ? 0 : 4) + quarters;                   // the same parity, the same side of half
        var signed = numerator.Sign < 0 ? -small : small;
        var moved = Rounding.Divide(signed, 4, mode) - signed / 4;
        return quotient + (int)moved;
    }

    private static long Bits(Int128 numerator, long denominator, ReadOnlySpan<MultiplierRule> factors, Rounding rounding)
    {
        var top = Length(Int128.Abs(numerator));
        var bottom = Length(denominator) + Length(rounding.Step.TenThousandths);
        foreach (var factor in factors)
        {
            top += Length(factor.Factor.TenThousandths);
            bottom += Length(FactorOne);
        }

        return Math.Max(top, bottom);
    }

    private static long Length(Int128 value) => 128 - (long)Int128.LeadingZeroCount(value);

    private static bool TryCut(Int128 value, out long cut)
    {
        cut = IsValid(value) ? (long)value : 0;
        return IsValid(value);
    }

    private static bool TryCut(BigInteger value, out long cut)
    {
        var valid = BigInteger.Abs(value) <= Points.MaxValue.TenThousandths;
        cut = valid ? (long)value : 0;
        return valid;
    }

    private static bool IsValid(Int128 value) => Int128.Abs(value) <= Points.MaxValue.TenThousandths;
}
