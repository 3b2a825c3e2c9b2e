using System.Globalization;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// A rate kept as its two counts, so that rates of parts merge into the rate of the whole by adding. A zero denominator is "not applicable", neither 0 nor 100 %.
/// <c>default</c> is not applicable.
/// </summary>
public readonly record struct Ratio
{
    private Ratio(long part, long whole) => (Part, Whole) = (part, whole);

    /// <summary>How many of them.</summary>
    public long Part { get; }

    /// <summary>How many there were.</summary>
    public long Whole { get; }

    /// <summary>Whether there is a rate at all: the denominator is not zero.</summary>
    public bool IsApplicable => Whole > 0;

    /// <summary>The rate of two counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the part exceeds the whole.</exception>
    public static Ratio Of(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        return new(part, whole);
    }

    /// <summary>The rate of both populations together.</summary>
    public Ratio Merge(Ratio other) => new(Part + other.Part, Whole + other.Whole);

    /// <summary>The rate in percent, rounded to two decimals with halves away from zero; null where not applicable.</summary>
    public Points? Percent => IsApplicable
        ? Rounding.Create(Points.FromTenThousandths(100)).Apply(Points.FromTenThousandths((long)Rounding.Divide((Int128)Part * 1_000_000, Whole, RoundingMode.HalfAwayFromZero)))
        : null;

    /// <summary>The two counts, and the percentage or <c>n/a</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole} ({(Percent is { } percent ? percent + " %" : "n/a")})");
}
