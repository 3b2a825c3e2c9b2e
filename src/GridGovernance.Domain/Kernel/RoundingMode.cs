namespace GridGovernance.Domain.Kernel;

/// <summary>Which way a value between two steps goes. <c>default</c> is <see cref="HalfAwayFromZero"/>, the rounding of everyday accounts (四舍五入).</summary>
public enum RoundingMode
{
    /// <summary>To the nearest step, halves away from zero: 0.5 → 1, −0.5 → −1. Spelled <c>half-away-from-zero</c>.</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest step, halves to the even one: 0.5 → 0, 1.5 → 2. Spelled <c>half-to-even</c>.</summary>
    HalfToEven = 1,

    /// <summary>Cut off: 0.9 → 0, −0.9 → 0. Spelled <c>toward-zero</c>.</summary>
    TowardZero = 2,

    /// <summary>Every started step counts: 0.1 → 1, −0.1 → −1. Spelled <c>away-from-zero</c>.</summary>
    AwayFromZero = 3,

    /// <summary>To the step below: 0.9 → 0, −0.1 → −1. Spelled <c>down</c>.</summary>
    Down = 4,

    /// <summary>To the step above: 0.1 → 1, −0.9 → 0. Spelled <c>up</c>.</summary>
    Up = 5,
}
