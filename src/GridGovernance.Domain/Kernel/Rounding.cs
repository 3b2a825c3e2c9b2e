namespace GridGovernance.Domain.Kernel;

/// <summary>
/// A declared rounding: to multiples of a step, one way. <c>default</c> is the finest step, 0.0001, with halves away from zero.
/// </summary>
public readonly record struct Rounding
{
    private readonly long stepLessOne;

    private Rounding(Points step, RoundingMode mode) => (stepLessOne, Mode) = (step.TenThousandths - 1, mode);

    /// <summary>The step rounded to, more than 0.</summary>
    public Points Step => Points.FromTenThousandths(stepLessOne + 1);

    /// <summary>Which way a value between two steps goes.</summary>
    public RoundingMode Mode { get; }

    /// <summary>A rounding to this step; never throws.</summary>
    public static bool TryCreate(Points step, RoundingMode mode, out Rounding rounding)
    {
        var valid = step > Points.Zero && Enum.IsDefined(mode);
        rounding = valid ? new(step, mode) : default;
        return valid;
    }

    /// <summary>A rounding to this step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0 or less, or the mode is not defined.</exception>
    public static Rounding Create(Points step, RoundingMode mode = RoundingMode.HalfAwayFromZero) => TryCreate(step, mode, out var rounding)
        ? rounding : throw (Enum.IsDefined(mode) ? new ArgumentOutOfRangeException(nameof(step), step, "A rounding needs a step above 0.") : new(nameof(mode), mode, "A rounding needs a defined mode."));

    /// <summary>The value rounded to a multiple of the step.</summary>
    /// <exception cref="OverflowException">The multiple lies outside the range of points.</exception>
    public Points Apply(Points value) => Points.FromTenThousandths(Apply(value.TenThousandths, 1L));

    /// <summary>
    /// An exact product rounded once: <paramref name="numerator"/> ÷ <paramref name="denominator"/> in ten-thousandths, to a multiple of the step, in ten-thousandths.
    /// </summary>
    internal Int128 Apply(Int128 numerator, Int128 denominator)
    {
        Int128 step = stepLessOne + 1;
        return Divide(numerator, checked(denominator * step), Mode) * step;
    }

    /// <summary>As the exact product, in 64 bit: both numbers are so small that twice the divisor is a long.</summary>
    internal long Apply(long numerator, long denominator)
    {
        var step = stepLessOne + 1;
        var divisor = denominator * step;
        var (quotient, rest) = Math.DivRem(numerator, divisor);
        if (rest == 0)
            return quotient * step;
        var twice = Math.Abs(rest) * 2;
        var goesAway = Mode switch
        {
            RoundingMode.HalfAwayFromZero => twice >= divisor,
            RoundingMode.HalfToEven => twice > divisor || (twice == divisor && quotient % 2 != 0),
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => true,
            RoundingMode.Down => numerator < 0,
            _ => numerator > 0,
        };
        return (goesAway ? quotient + Math.Sign(numerator) : quotient) * step;
    }

    /// <summary>The whole number next to <paramref name="numerator"/> ÷ <paramref name="denominator"/> (above 0), by the mode.</summary>
    internal static Int128 Divide(Int128 numerator, Int128 denominator, RoundingMode mode)
    {
        var (quotient, rest) = Int128.DivRem(numerator, denominator);
        if (rest == 0)
            return quotient;
        Int128 away = numerator < 0 ? -1 : 1;
        var half = Int128.Abs(rest).CompareTo(denominator - Int128.Abs(rest));
        var goesAway = mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfToEven => half > 0 || (half == 0 && Int128.IsOddInteger(quotient)),
            RoundingMode.TowardZero => false,
            RoundingMode.AwayFromZero => true,
            RoundingMode.Down => away < 0,
            RoundingMode.Up => away > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A defined rounding mode is needed."),
        };
        return goesAway ? quotient + away : quotient;
    }

    /// <summary>Step and mode, such as <c>0.1 HalfAwayFromZero</c>.</summary>
    public override string ToString() => $"{Step} {Mode}";
}
