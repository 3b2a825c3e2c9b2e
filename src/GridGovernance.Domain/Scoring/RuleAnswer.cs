namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The answer of an <see cref="IPointsRule"/>: a worth, or the condition that was not met. A negative worth is a deduction.
/// <c>default</c> is no answer at all, and giving it is a fault.
/// </summary>
public readonly struct RuleAnswer : IEquatable<RuleAnswer>
{
    private readonly bool answered;

    private RuleAnswer(Points points, string? condition, string? required, string? actual) =>
        (answered, Points, Condition, Required, Actual) = (true, points, condition, required, actual);

    /// <summary>Whether the rule applies and <see cref="Points"/> is its base value.</summary>
    public bool IsMatch => answered && Condition is null;

    /// <summary>Whether this is <c>default</c>, no answer.</summary>
    public bool IsDefault => !answered;

    /// <summary>The base value before multipliers; 0 where the rule does not apply.</summary>
    public Points Points { get; }

    /// <summary>The first condition that was not met, or null where the rule applies.</summary>
    public string? Condition { get; }

    /// <summary>What it required.</summary>
    public string? Required { get; }

    /// <summary>What the activity had.</summary>
    public string? Actual { get; }

    /// <summary>The rule applies and is worth so many points, before multipliers; negative for a deduction.</summary>
    public static RuleAnswer Worth(Points points) => new(points, null, null, null);

    /// <summary>The rule does not apply, and why: shown as a zero-amount note, so without personal data.</summary>
    /// <exception cref="ArgumentException">A text is null, or the condition is empty.</exception>
    public static RuleAnswer NoMatch(string condition, string required, string actual) =>
        new(Points.Zero, Guard.Against.NullOrWhiteSpace(condition), Guard.Against.Null(required), Guard.Against.Null(actual));

    /// <inheritdoc/>
    public bool Equals(RuleAnswer other) => answered == other.answered && Points == other.Points
        && Condition == other.Condition && Required == other.Required && Actual == other.Actual;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleAnswer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    /// <summary>Whether both answer the same.</summary>
    public static bool operator ==(RuleAnswer left, RuleAnswer right) => left.Equals(right);

    /// <summary>Whether the answers differ.</summary>
    public static bool operator !=(RuleAnswer left, RuleAnswer right) => !left.Equals(right);

    /// <summary>The worth, or the condition that was not met.</summary>
    public override string ToString() => IsDefault ? "no answer" : IsMatch ? Points.ToString() : $"{Condition}: required {Required}, actual {Actual}";
}
