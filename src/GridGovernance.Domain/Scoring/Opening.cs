namespace GridGovernance.Domain.Scoring;

/// <summary>What earlier periods leave behind for one subject: points carried over, vetoes in force, and adjustments of final periods. Immutable.</summary>
public sealed class Opening : IEquatable<Opening>
{
    private readonly VetoInForce[] vetoes;
    private readonly Adjustment[] adjustments;

    /// <summary>An opening.</summary>
    /// <param name="carryOver">Points carried over; they join the total before floor and ceiling.</param>
    /// <param name="vetoes">Vetoes of earlier periods; those that do not act on the scored period are passed over.</param>
    /// <param name="adjustments">Corrections of final earlier periods; they join the total after the ceiling, before a veto.</param>
    public Opening(Points carryOver = default, IEnumerable<VetoInForce>? vetoes = null, IEnumerable<Adjustment>? adjustments = null)
    {
        CarryOver = carryOver;
        this.vetoes = vetoes is null ? [] : [.. vetoes.Distinct().OrderBy(veto => veto.Rule, StringComparer.Ordinal).ThenBy(veto => veto.Activity).ThenBy(veto => veto.From).ThenBy(veto => veto.Until).ThenBy(veto => veto.Effect)];
        this.adjustments = adjustments is null ? [] : [.. adjustments.OrderBy(adjustment => adjustment.Cause ?? default).ThenBy(adjustment => adjustment.Amount)];
    }

    /// <summary>Nothing left behind.</summary>
    public static Opening Nothing { get; } = new();

    /// <summary>Points carried over, positive or negative.</summary>
    public Points CarryOver { get; }

    /// <summary>Vetoes of earlier periods by rule, activity and day, none twice.</summary>
    public IReadOnlyList<VetoInForce> Vetoes => vetoes;

    /// <summary>Corrections of final earlier periods by cause, then amount.</summary>
    public IReadOnlyList<Adjustment> Adjustments => adjustments;

    internal ReadOnlySpan<VetoInForce> VetoSpan => vetoes;

    internal ReadOnlySpan<Adjustment> AdjustmentSpan => adjustments;

    /// <summary>What a statement leaves behind for the period that follows it: the vetoes that still act there, and the points the caller carries over.</summary>
    public static Opening After(PointsStatement statement, Points carryOver = default)
    {
        var next = Guard.Against.Null(statement).Period.Next();
        return new(carryOver, statement.Vetoes.Where(veto => veto.ActsOn(next)));
    }

    /// <inheritdoc/>
    public bool Equals(Opening? other) => other is not null && CarryOver == other.CarryOver
        && vetoes.AsSpan().SequenceEqual(other.vetoes) && adjustments.AsSpan().SequenceEqual(other.adjustments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Opening);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(CarryOver, vetoes.Length, adjustments.Length);
}
