using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>
/// What a period begins with after a settled one: nothing, the base, the settled total, or part of it. Every scheme gives its base anew, so what is carried is the beginning less that base.
/// Immutable. <c>default</c> restarts at the base.
/// </summary>
public readonly record struct CarryOver
{
    private readonly Kind kind;
    private readonly Factor factor;
    private readonly Rounding rounding;

    private CarryOver(Kind kind, Factor factor = default, Rounding rounding = default) => (this.kind, this.factor, this.rounding) = (kind, factor, rounding);

    private enum Kind
    {
        Base = 0,
        Zero = 1,
        Total = 2,
    }

    /// <summary>The next period begins at its base.</summary>
    public static CarryOver RestartAtBase => default;

    /// <summary>The next period begins at 0, whatever its base.</summary>
    public static CarryOver RestartAtZero => new(Kind.Zero);

    /// <summary>The next period begins at the settled total.</summary>
    public static CarryOver Carry => new(Kind.Total, Factor.One);

    /// <summary>The next period begins at the settled total times a factor, rounded once.</summary>
    /// <param name="factor">The factor, such as 0.5.</param>
    /// <param name="rounding">How the product is rounded.</param>
    public static CarryOver CarryWithDiscount(Factor factor, Rounding rounding = default) => new(Kind.Total, factor, rounding);

    /// <summary>The points to carry into a period with this base.</summary>
    /// <param name="total">The settled total.</param>
    /// <param name="nextBase">The base of the next period's scheme.</param>
    /// <exception cref="OverflowException">The result leaves the range of points.</exception>
    public Points PointsAfter(Points total, Points nextBase) => kind switch
    {
        Kind.Base => Points.Zero,
        Kind.Zero => -nextBase,
        _ => Points.FromTenThousandths((long)rounding.Apply((Int128)total.TenThousandths * factor.TenThousandths, FixedPoint.One)) - nextBase,
    };

    /// <summary>What a settled statement leaves behind for the period that follows: points carried, vetoes still in force there, and adjustments of final periods.</summary>
    /// <param name="settled">The settled statement.</param>
    /// <param name="nextBase">The base of the next period's scheme.</param>
    /// <param name="adjustments">Adjustments of final periods for this subject; those of others are passed over.</param>
    public Opening OpeningAfter(PointsStatement settled, Points nextBase, IEnumerable<LinkedAdjustment>? adjustments = null)
    {
        var next = Guard.Against.Null(settled).Period.Next();
        return new(PointsAfter(settled.Total, nextBase), settled.Vetoes.Where(veto => veto.ActsOn(next)),
            (adjustments ?? []).Where(adjustment => adjustment.Subject == settled.Subject).Select(adjustment => adjustment.ToAdjustment()));
    }
}
