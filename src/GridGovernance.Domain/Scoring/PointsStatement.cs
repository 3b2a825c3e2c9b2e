namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What one subject earned in one period, and why. Immutable. At every level above totals the categories and the scheme lines sum to the total,
/// and at the full level the lines of a category sum to the category. Two statements are equal when they say the same; findings and notes do not count.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// var worker = PersonId.From("w-017");
/// Activity[] activities = [new(ActivityId.From("a-1"), worker, "patrol", new DateOnly(2026, 3, 2))];
/// var statement = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
/// foreach (var line in statement.Lines)
///     Console.WriteLine($"{line.Kind} {line.Amount} {line.Rule} {line.Activity}"); // they sum to the total
/// Console.WriteLine(statement.Explain(Language.Chinese, scheme));
/// </code>
/// </example>
public sealed partial class PointsStatement : IEquatable<PointsStatement>
{
    private readonly CategoryTotal[] categories;
    private readonly StatementLine[] lines;
    private readonly StatementNotes notes;

    /// <summary>Writes a statement. Meant for implementations of the engine; the sums are checked.</summary>
    /// <param name="scheme">The scheme that scored: id and version.</param>
    /// <param name="subject">Who was scored.</param>
    /// <param name="period">Over which period.</param>
    /// <param name="level">How much the statement explains.</param>
    /// <param name="total">The total after floor, ceiling, adjustments and vetoes.</param>
    /// <param name="stars">Stars, 0 for none, null where the scheme has no bands.</param>
    /// <param name="lowestGrade">Whether a veto puts the subject into the lowest grade.</param>
    /// <param name="exempt">Whether the subject is exempt: no rank, no pay.</param>
    /// <param name="categories">Totals of every category in the scheme's order; empty at the totals level.</param>
    /// <param name="lines">Lines in canonical order; scheme lines only at the categories level, none at the totals level.</param>
    /// <param name="vetoes">Vetoes in force: brought along first, then raised.</param>
    /// <param name="notes">Why rules gave nothing; full level only.</param>
    /// <param name="findings">What was wrong with the input of this subject.</param>
    /// <exception cref="ArgumentException">The lines do not sum to the total at the level claimed.</exception>
    public PointsStatement(SchemeVersion scheme, SubjectId subject, Period period, ExplanationLevel level, Points total, int? stars, bool lowestGrade, bool exempt,
        IEnumerable<CategoryTotal> categories, IEnumerable<StatementLine> lines, IEnumerable<VetoInForce> vetoes,
        IEnumerable<StatementNote>? notes = null, IEnumerable<Finding>? findings = null)
        : this(new(Guard.Against.Null(scheme), Guard.Against.Default(subject), period, Guard.Against.EnumOutOfRange(level)), new(total, stars, lowestGrade, exempt),
            [.. categories], [.. lines], [.. vetoes], StatementNotes.Of(notes), [.. findings ?? []])
    {
        if (level is not ExplanationLevel.Totals && !AddsUp())
            throw new ArgumentException($"The lines of {subject} do not sum to {total}.", nameof(lines));
    }

    /// <summary>The engine's own: arrays are not copied, and sums that were just made are not made again.</summary>
    internal PointsStatement(StatementHead head, StatementOutcome outcome, CategoryTotal[] categories, StatementLine[] lines, IReadOnlyList<VetoInForce> vetoes, StatementNotes notes, IReadOnlyList<Finding> findings)
    {
        (Scheme, Subject, Period, Level) = (head.Scheme, head.Subject, head.Period, head.Level);
        (Total, Stars, LowestGrade, Exempt) = (outcome.Total, outcome.Stars, outcome.LowestGrade, outcome.Exempt);
        (this.categories, this.lines, this.notes) = (categories, lines, notes);
        (Vetoes, Findings) = (vetoes, findings);
    }

    /// <summary>Id and version of the scheme that scored.</summary>
    public SchemeVersion Scheme { get; }

    /// <summary>Who was scored.</summary>
    public SubjectId Subject { get; }

    /// <summary>Over which period.</summary>
    public Period Period { get; }

    /// <summary>How much the statement explains.</summary>
    public ExplanationLevel Level { get; }

    /// <summary>The total after floor, ceiling, adjustments and vetoes.</summary>
    public Points Total { get; }

    /// <summary>Stars (评星定级): 0 for none, null where the scheme has no bands.</summary>
    public int? Stars { get; }

    /// <summary>Whether a veto puts the subject into the lowest grade; the total stays as it is.</summary>
    public bool LowestGrade { get; }

    /// <summary>Whether the subject is exempt for the period: no rank, no pay.</summary>
    public bool Exempt { get; }

    /// <summary>Totals of every category, also those without activities, in the scheme's order; empty at the totals level.</summary>
    public IReadOnlyList<CategoryTotal> Categories => categories;

    /// <summary>Lines in canonical order: base first, then activity by activity, then bonuses, carried points, floor, ceiling, adjustments, vetoes.</summary>
    public IReadOnlyList<StatementLine> Lines => lines;

    /// <summary>The lines that belong to no category.</summary>
    public IEnumerable<StatementLine> SchemeLines => lines.Where(line => line.Category is null);

    /// <summary>Vetoes in force on the period: those brought along by the opening, then those raised by activities of the period.</summary>
    public IReadOnlyList<VetoInForce> Vetoes { get; }

    /// <summary>Why rules gave nothing for activities of their kind; full level only. Not part of equality.</summary>
    public IReadOnlyList<StatementNote> Notes => notes.Told;

    /// <summary>What was wrong with the input of this subject: duplicates, conflicts, days outside the period. Not part of equality.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The scheme whose titles and bases explain the statement; null for statements not made by the engine.</summary>
    internal PointsScheme? DeclaredBy { get; init; }

    /// <inheritdoc/>
    public bool Equals(PointsStatement? other) => other is not null && Scheme == other.Scheme && Subject == other.Subject && Period == other.Period
        && Level == other.Level && Total == other.Total && Stars == other.Stars && LowestGrade == other.LowestGrade && Exempt == other.Exempt
        && categories.AsSpan().SequenceEqual(other.categories) && lines.AsSpan().SequenceEqual(other.lines) && Vetoes.SequenceEqual(other.Vetoes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointsStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Period, Total, lines.Length);

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(PointsStatement? left, PointsStatement? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the statements differ.</summary>
    public static bool operator !=(PointsStatement? left, PointsStatement? right) => !(left == right);

    /// <summary>Subject, period and total.</summary>
    public override string ToString() => $"{Subject} {Period} {Total}";

    private bool AddsUp()
    {
        Int128 sum = 0;
        foreach (var category in categories)
            sum += category.Total.TenThousandths;
        foreach (var line in lines)
            sum += line.Category is null ? line.Amount.TenThousandths : 0;
        if (sum != Total.TenThousandths || Level is not ExplanationLevel.Full)
            return sum == Total.TenThousandths;
        var sums = categories.ToDictionary(category => category.Category, category => -(Int128)category.Total.TenThousandths, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Category is null)
                continue;
            if (!sums.TryGetValue(line.Category, out var rest))
                return false;
            sums[line.Category] = rest + line.Amount.TenThousandths;
        }

        return sums.Values.All(rest => rest == 0);
    }
}

/// <summary>What a statement is of.</summary>
internal readonly record struct StatementHead(SchemeVersion Scheme, SubjectId Subject, Period Period, ExplanationLevel Level);

/// <summary>What a statement comes to.</summary>
internal readonly record struct StatementOutcome(Points Total, int? Stars, bool LowestGrade, bool Exempt);
