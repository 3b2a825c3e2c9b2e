using System.Globalization;

namespace GridGovernance.Domain.Staffing;

/// <summary>
/// What a template asks of one role: a range for every grid alike, or a range for every n households begun, with a least number.
/// A scaled range of 1..2 per 300 households is 3..5 for 700: the lower end is ⌈700 × 1 ÷ 300⌉, the upper end ⌈700 × 2 ÷ 300⌉, never below the lower one.
/// <c>default</c> is nobody. The ranges are policy, never fixed by the library: reported grids average 4.16 full-time and 1.50 part-time, elsewhere 1 to 20.
/// </summary>
public readonly record struct RoleNorm
{
    private RoleNorm(HeadcountRange range, int? perHouseholds, int atLeast) => (Range, PerHouseholds, Least) = (range, perHouseholds, atLeast);

    /// <summary>The range, of the grid or of every <see cref="PerHouseholds"/> households begun.</summary>
    public HeadcountRange Range { get; }

    /// <summary>The households one range stands for; null where the range is the grid's whatever its size.</summary>
    public int? PerHouseholds { get; }

    /// <summary>The fewest however few the households; 0 where the range does not scale.</summary>
    public int Least { get; }

    /// <summary>The same range for every grid.</summary>
    public static RoleNorm Fixed(HeadcountRange range) => new(range, null, 0);

    /// <summary>A range for every so many households begun.</summary>
    /// <param name="range">The range of so many households.</param>
    /// <param name="households">How many households, 1 or more.</param>
    /// <param name="atLeast">The fewest however few the households, 0 to <see cref="HeadcountRange.Limit"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static RoleNorm Per(HeadcountRange range, int households, int atLeast = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(households, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, HeadcountRange.Limit);
        return new(range, households, atLeast);
    }

    /// <summary>A range is a norm for every grid alike.</summary>
    public static implicit operator RoleNorm(HeadcountRange range) => Fixed(range);

    /// <summary>The range of a grid with so many households; more households never give a lower end. Ends stop at <see cref="HeadcountRange.Limit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of households is negative.</exception>
    public HeadcountRange RangeFor(int households)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        if (PerHouseholds is not { } per)
            return Range;
        var min = Math.Max(Least, Scale(Range.Min, households, per));
        return HeadcountRange.Create(min, Range.Max is { } max ? Math.Max(min, Scale(max, households, per)) : null);
    }

    /// <summary>The norm as <c>2..5</c> or <c>1..2 per 300 households, at least 1</c>.</summary>
    public override string ToString() => PerHouseholds is not { } per ? Range.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{Range} per {per} households{(Least > 0 ? $", at least {Least}" : "")}");

    private static int Scale(int count, int households, int per) =>
        (int)Math.Min(HeadcountRange.Limit, ((long)count * households + per - 1) / per);
}
