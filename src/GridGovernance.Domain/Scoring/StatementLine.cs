namespace GridGovernance.Domain.Scoring;

/// <summary>
/// One amount of a statement and what it stands for. The lines of a category sum to the category, the lines without a category and the categories sum to the total.
/// <c>default</c> is a base line of 0.
/// </summary>
public readonly struct StatementLine : IEquatable<StatementLine>
{
    /// <summary>Writes a line.</summary>
    /// <param name="kind">What it stands for.</param>
    /// <param name="amount">Signed points.</param>
    /// <param name="rule">The rule (award, deduction, custom rule, multiplier, completion or veto) whose doing it is; null for base, floor, ceiling, carried, and for the trim of a category cap.</param>
    /// <param name="category">The category it counts in; null for scheme lines.</param>
    /// <param name="activity">The activity it comes from; null where it comes from none.</param>
    public StatementLine(LineKind kind, Points amount, string? rule = null, string? category = null, ActivityId? activity = null) =>
        (Kind, Amount, Rule, Category, Activity) = (kind, amount, rule, category, activity);

    /// <summary>What the line stands for.</summary>
    public LineKind Kind { get; }

    /// <summary>Signed points.</summary>
    public Points Amount { get; }

    /// <summary>The id of the rule whose doing the line is, or null.</summary>
    public string? Rule { get; }

    /// <summary>The id of the category the line counts in, or null for a scheme line.</summary>
    public string? Category { get; }

    /// <summary>The activity the line comes from, or null.</summary>
    public ActivityId? Activity { get; }

    /// <inheritdoc/>
    public bool Equals(StatementLine other) => Kind == other.Kind && Amount == other.Amount && Activity == other.Activity
        && string.Equals(Rule, other.Rule, StringComparison.Ordinal) && string.Equals(Category, other.Category, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatementLine other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Amount);

    /// <summary>Whether both lines say the same.</summary>
    public static bool operator ==(StatementLine left, StatementLine right) => left.Equals(right);

    /// <summary>Whether the lines differ.</summary>
    public static bool operator !=(StatementLine left, StatementLine right) => !left.Equals(right);

    /// <summary>Kind, amount, rule, category and activity, for tests and logs.</summary>
    public override string ToString() => $"{Kind} {Amount} {Rule ?? "-"} {Category ?? "-"} {Activity?.ToString() ?? "-"}";
}
