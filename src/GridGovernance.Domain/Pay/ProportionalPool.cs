namespace GridGovernance.Domain.Pay;

/// <summary>
/// A fixed pool shared in proportion to points, to the last fen by largest remainder, ties by key. Negative points count as zero;
/// when nobody has points the pool is returned whole, and the settlement says so by <see cref="NothingToShare"/>.
/// </summary>
public sealed class ProportionalPool : PayComponent
{
    /// <summary>A pool.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="pool">The whole pool, 0 or more.</param>
    /// <param name="grades">The grades that share in it; none for everyone.</param>
    public ProportionalPool(string id, Money pool, params string[] grades) : base(id) => (Pool, Grades) = (pool, [.. Guard.Against.Null(grades)]);

    /// <summary>The whole pool.</summary>
    public Money Pool { get; }

    /// <summary>The grades that share in it; empty for everyone.</summary>
    public IReadOnlyList<string> Grades { get; }

    internal override bool IsMonotone(IReadOnlyList<string> grades) =>
        Grades.Count == 0 || grades.SkipWhile(grade => !Shares(grade)).All(Shares);

    internal override void Pay(IReadOnlyList<GradedSubject> subjects, PayRun run)
    {
        var weights = subjects.Select(subject => Shares(subject.Grade) ? Math.Max(0, subject.Points.TenThousandths) : 0).ToArray();
        if (!weights.Any(weight => weight > 0))
        {
            run.Return(new(Pool, Id));
            return;
        }

        var shares = LargestRemainder.Split(Pool.Fen, weights);
        for (var i = 0; i < shares.Length; i++)
            run.Add(i, Id, PayPartKind.Pool, shares[i]);
    }

    internal override IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules)
    {
        if (Pool < Money.Zero)
            yield return PayFindings.PoolNegative(path + ".pool", Pool);
        if (Grades.Count > 0 && grades is null)
            yield return PayFindings.NeedsGrading(path, Id);
        for (var i = 0; i < Grades.Count; i++)
        {
            if (grades is not null && !grades.Contains(Grades[i], StringComparer.Ordinal))
                yield return PayFindings.UnknownGrade(PayFindings.At(path + ".grades", i), Grades[i], grades);
        }
    }

    private bool Shares(string? grade) => Grades.Count == 0 || Grades.Contains(grade, StringComparer.Ordinal);
}
