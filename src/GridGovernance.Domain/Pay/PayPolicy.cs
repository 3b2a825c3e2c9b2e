namespace GridGovernance.Domain.Pay;

/// <summary>
/// How grades and points decide pay (以绩取酬): an immutable, versioned document of components that add up, with the grading they refer to. Freely shared.
/// </summary>
/// <example>
/// <code>
/// var policy = PayPolicy.Build("performance", 1, GradingPolicy.Build([new("pass"), new("good", 60)]),
///     [new TierMultiplier("performance", Money.FromYuan(800), new PayTier("pass", Factor.Parse("0.5")), new("good", Factor.One))]);
/// Console.WriteLine(policy.Settle([new(PersonId.From("w-017"), 65)]).OrThrow().Total); // 800.00
/// </code>
/// </example>
public sealed partial class PayPolicy
{
    private readonly PayRuleSet rules;

    private PayPolicy(string id, int version, BilingualText? title, GradingPolicy? grading, IReadOnlyList<PayComponent> components, PayRuleSet rules)
    {
        (Id, Version, Title, Grading, Components, this.rules) = (id, version, title ?? new(id, id), grading, components, rules);
        string[] grades = [.. grading?.Grades ?? []];
        IsMonotone = components.All(component => component.IsMonotone(grades));
    }

    /// <summary>The id that all versions of the policy share.</summary>
    public string Id { get; }

    /// <summary>The version, 1 or more.</summary>
    public int Version { get; }

    /// <summary>The title; the id in both languages where none is declared.</summary>
    public BilingualText Title { get; }

    /// <summary>The grading; null where no component needs grades.</summary>
    public GradingPolicy? Grading { get; }

    /// <summary>The components in document order, at least one.</summary>
    public IReadOnlyList<PayComponent> Components { get; }

    /// <summary>
    /// Whether more points never pay less: no factor falls as the grade rises, a pool is open to everyone or to the upper grades, and no custom rule takes part.
    /// It speaks of subjects with the same standard and without a veto.
    /// </summary>
    public bool IsMonotone { get; }

    /// <summary>
    /// Settles everyone's pay. Products are exact until they are rounded once to the fen, and pools are split to the last fen, so the order of the list never matters.
    /// Refusals are tried in this order: a subject listed twice, points above the last band, an amount that cannot be computed. Exempt subjects have no grade and no pay.
    /// </summary>
    /// <param name="subjects">Everyone, in any order.</param>
    public PaySettleOutcome Settle(IEnumerable<PaySubject> subjects)
    {
        PaySubject[] listed = [.. Guard.Against.Null(subjects)];
        if (!TryGrade(listed, out var graded, out var twin, out var outside))
            return twin is not null ? twin : outside!;
        GradedSubject[] paid = [.. graded.Where(subject => !subject.Paid.Exempt)];
        var run = new PayRun(paid, rules);
        foreach (var component in Components)
            component.Pay(paid, run);
        if (run.Obstacle is { } obstacle)
            return obstacle;
        PayEntry[] entries = [.. graded.Where(subject => subject.Paid.Exempt).Select(exempt => new PayEntry(exempt, [])).Concat(paid.Select((_, i) => run.EntryOf(i))).OrderBy(entry => entry.Subject)];
        var sum = entries.Aggregate(Int128.Zero, (total, entry) => total + entry.Pay.Fen);
        return Money.TryFromFen(sum, out var whole) ? new PaySettled(this, entries, run.Returned, whole) : (PaySettleOutcome)new PayOutOfRange(null, null);
    }

    /// <summary>Id and version, as <c>grid-worker-pay/2</c>.</summary>
    public override string ToString() => $"{Id}/{Version}";

    private bool TryGrade(PaySubject[] listed, out IReadOnlyList<GradedSubject> graded, out SubjectListedTwice? twin, out PointsOutsideBands? outside)
    {
        (graded, twin, outside) = ([], null, null);
        if (Grading is null)
        {
            Array.Sort(listed, (left, right) => left.Subject.CompareTo(right.Subject));
            twin = GradingPolicy.FirstTwin(listed) is { } id ? new(id) : null;
            graded = [.. listed.Select(subject => new GradedSubject(subject, null))];
            return twin is null;
        }

        if (Grading.Grade(listed).Succeeded(out var ok, out var refusal))
        {
            graded = ok.Subjects;
            return true;
        }

        (twin, outside) = (refusal as SubjectListedTwice, refusal as PointsOutsideBands);
        return false;
    }
}
