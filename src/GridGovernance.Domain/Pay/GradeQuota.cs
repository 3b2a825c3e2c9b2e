using System.Globalization;

namespace GridGovernance.Domain.Pay;

/// <summary>
/// At most so many subjects may hold a grade, such as "at most 20 % excellent"; who is over goes to the next grade down and competes there.
/// A share is of all subjects graded (exempt ones are not), rounded down to whole subjects.
/// </summary>
public sealed record GradeQuota
{
    private const int PartsPerPercent = 10_000;
    private const int Hundred = 100;

    private GradeQuota(string grade, Factor? percent, int? count, QuotaTies ties)
    {
        Grade = Guard.Against.NullOrWhiteSpace(grade);
        Ties = Guard.Against.EnumOutOfRange(ties);
        (Percent, Count) = (percent, count);
    }

    /// <summary>The grade bounded.</summary>
    public string Grade { get; }

    /// <summary>At most so many per cent of the subjects graded; null when <see cref="Count"/> is declared.</summary>
    public Factor? Percent { get; }

    /// <summary>At most so many subjects; null when <see cref="Percent"/> is declared.</summary>
    public int? Count { get; }

    /// <summary>What becomes of ties at the edge.</summary>
    public QuotaTies Ties { get; }

    /// <summary>At most so many per cent, 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is more than 100.</exception>
    public static GradeQuota AtMostPercent(string grade, Factor percent, QuotaTies ties = QuotaTies.AllDown)
    {
        var quota = new GradeQuota(grade, percent, null, ties);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, Factor.Of(Hundred));
        return quota;
    }

    /// <summary>At most so many subjects, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static GradeQuota AtMost(string grade, int count, QuotaTies ties = QuotaTies.AllDown)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(grade, null, count, ties);
    }

    /// <summary>How many may hold the grade among so many subjects graded.</summary>
    public int PlacesAmong(int graded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(graded);
        return Percent is { } percent ? (int)((Int128)graded * percent.TenThousandths / (PartsPerPercent * Hundred)) : Math.Min(Count!.Value, graded);
    }

    /// <summary>The grade and its bound.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Grade} at most {(Percent is { } percent ? percent + " %" : Count!.Value.ToString(CultureInfo.InvariantCulture))}, ties {Ties}");
}
