namespace GridGovernance.Domain.Scoring;

/// <summary>Tells what a run came to, subject by subject and in rising order of subjects; several may read one run at a time.</summary>
internal sealed class ColumnarReader
{
    private readonly ColumnPlan plan;
    private readonly ColumnarState state;
    private readonly ScoredSubject[] subjects;
    private readonly SubjectScorer scorer;
    private readonly RetainedValue[] retained;
    private readonly HashSet<int> faulted;
    private int next;

    public ColumnarReader(ColumnPlan plan, ColumnarState state, ScoredSubject[] subjects, ScoringOptions options)
    {
        (this.plan, this.state, this.subjects) = (plan, state, subjects);
        scorer = new(plan.Compiled, plan.Period, options);
        retained = state.Retained.Count == 0 ? [] : [.. state.Retained.OrderBy(value => value.Subject).ThenBy(value => value.Day).ThenBy(value => value.Id).ThenBy(value => value.Sequence)];
        faulted = state.Faults.Count == 0 ? [] : state.Faults.Select(fault => fault.Subject).ToHashSet();
    }

    /// <summary>What kept the last subject from having a total.</summary>
    public IReadOnlyList<Finding> Faults => scorer.Faults;

    /// <summary>Whether a custom rule failed at the subject.</summary>
    public bool IsFaulted(int subject) => faulted.Count > 0 && faulted.Contains(subject);

    /// <summary>The total of a subject; false when points leave their range (<see cref="Faults"/>).</summary>
    public bool TryTotal(int subject, Span<Points> categories, out Points total, out int? stars, out bool lowestGrade) =>
        scorer.TryTotal(subjects[subject], plan, state, subject, RetainedOf(subject), categories, out total, out stars, out lowestGrade);

    /// <summary>The statement of a subject; null where columns do not know all it says: who vetoed, or what faulted.</summary>
    public PointsStatement? StatementOf(int subject, IReadOnlyList<Finding> findings) =>
        IsFaulted(subject) || state.HasVeto(subject, VetoEffect.Zero) || state.HasVeto(subject, VetoEffect.LowestGrade) ? null
            : scorer.Statement(subjects[subject], plan, state, subject, RetainedOf(subject), findings);

    private ReadOnlySpan<RetainedValue> RetainedOf(int subject)
    {
        while (next < retained.Length && retained[next].Subject < subject)
            next++;
        var first = next;
        while (next < retained.Length && retained[next].Subject == subject)
            next++;
        return retained.AsSpan(first..next);
    }
}
