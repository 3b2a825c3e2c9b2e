using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>The correction of a final period: recomputed less settled total, dated into the next open period, after its ceiling and outside its caps, linked to its cause. Immutable.</summary>
/// <param name="Subject">Who.</param>
/// <param name="Of">The final period it corrects; that period's statement stays as it is.</param>
/// <param name="Amount">Recomputed less settled, less what was adjusted before.</param>
/// <param name="Cause">The activity that caused it; null where none did, as for a retroactive scheme.</param>
public sealed record LinkedAdjustment(SubjectId Subject, Period Of, Points Amount, ActivityId? Cause)
{
    /// <summary>The adjustment a final statement needs now; null when nothing is left to adjust.</summary>
    /// <param name="settled">The settled statement.</param>
    /// <param name="recomputed">The same subject and period, scored with what is known now.</param>
    /// <param name="cause">The activity that caused it, where one did.</param>
    /// <param name="already">What earlier adjustments of the same period came to.</param>
    /// <exception cref="ArgumentException">Subject or period differ.</exception>
    public static LinkedAdjustment? For(PointsStatement settled, PointsStatement recomputed, ActivityId? cause = null, Points already = default)
    {
        Guard.Against.Null(settled);
        Guard.Against.Null(recomputed);
        if (settled.Subject != recomputed.Subject || settled.Period != recomputed.Period)
            throw new ArgumentException($"{recomputed} cannot adjust {settled}.", nameof(recomputed));
        var amount = recomputed.Total - settled.Total - already;
        return amount == Points.Zero ? null : new(settled.Subject, settled.Period, amount, cause);
    }

    /// <summary>The adjustment as an opening takes it.</summary>
    public Adjustment ToAdjustment() => new(Amount, Cause);
}
