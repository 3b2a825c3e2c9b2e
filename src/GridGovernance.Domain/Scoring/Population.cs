namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A population to be scored from what was taken in. Where no line of an activity is asked for, the activities go through columns in the order they came; a subject of whom columns cannot say
/// everything (which activity vetoed, which rule failed) is scored from its own activities, as everyone is where lines are asked for. The statements are the same either way.
/// </summary>
internal sealed class Population
{
    private readonly CompiledScheme scheme;
    private readonly Period period;
    private readonly ScoredSubject[] subjects;
    private readonly ScoringOptions options;
    private readonly ActivityIntake intake;
    private readonly PointsStatement?[] statements;
    private readonly IReadOnlyList<Finding>[] faults;
    private readonly int parts;

    /// <exception cref="ArgumentException">A subject is listed twice.</exception>
    public Population(CompiledScheme scheme, Period period, IReadOnlyList<ScoredSubject> subjects, ActivityIntake intake, ScoringOptions options)
    {
        (this.scheme, this.period, this.intake, this.options) = (scheme, period, intake, options);
        this.subjects = InOrder(subjects);
        statements = new PointsStatement?[this.subjects.Length];
        faults = new IReadOnlyList<Finding>[this.subjects.Length];
        faults.AsSpan().Fill([]);
        parts = Math.Clamp(Math.Min(options.MaxParallelism, this.subjects.Length), 1, this.subjects.Length + 1);
    }

    /// <summary>One statement for each subject, and every finding.</summary>
    public ScoringReport Score(CancellationToken cancellationToken)
    {
        var placement = new Placement(scheme, period, subjects, intake);
        if (PopulationColumns.TryTake(scheme, period, subjects, intake, placement, options, cancellationToken) is { } columns)
            InParts((from, until) => columns.Tell(from, until, statements, placement, options, cancellationToken), cancellationToken);
        if (Array.Exists(statements, statement => statement is null))
        {
            placement.Group(subject => statements[subject] is null);
            InParts((from, until) => ScoreByActivities(from, until, placement, cancellationToken), cancellationToken);
        }

        placement.Release();
        return new(period, statements.OfType<PointsStatement>(), PointsEngine.Sorted([.. placement.Findings, .. faults.SelectMany(found => found)]));
    }

    private void ScoreByActivities(int from, int until, Placement placement, CancellationToken cancellationToken)
    {
        var scorer = scheme.Borrow(period, options);
        for (var i = from; i < until; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (statements[i] is not null)
                continue;
            statements[i] = scorer.Score(subjects[i], placement.ActivitiesOf(i), placement.FindingsOf(i));
            if (scorer.Faults.Count > 0)
                faults[i] = [.. scorer.Faults];
        }

        scheme.GiveBack(scorer);
    }

    private void InParts(Action<int, int> ofPart, CancellationToken cancellationToken)
    {
        if (parts == 1)
            ofPart(0, subjects.Length);
        else
            Parallel.For(0, parts, new() { MaxDegreeOfParallelism = parts, CancellationToken = cancellationToken },
                part => ofPart((int)((long)subjects.Length * part / parts), (int)((long)subjects.Length * (part + 1) / parts)));
    }

    private static ScoredSubject[] InOrder(IReadOnlyList<ScoredSubject> subjects)
    {
        ScoredSubject[] listed = [.. subjects];
        var places = OrdinalOrder.Of(Array.ConvertAll(listed, subject => subject.Subject.ToString()));
        return Array.ConvertAll(places, place => listed[place]);
    }
}
