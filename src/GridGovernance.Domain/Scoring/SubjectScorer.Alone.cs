namespace GridGovernance.Domain.Scoring;

/// <summary>One subject by itself: taking its activities in, placing them, scoring them, with buffers kept from call to call.</summary>
internal sealed partial class SubjectScorer
{
    private readonly ActivityIntake intake = new();
    private readonly ScoredSubject[] alone = new ScoredSubject[1];

    public PointsStatement? Score(ScoredSubject who, IEnumerable<Activity> activities, out IReadOnlyList<Finding> faulted, out IReadOnlyList<Finding> findings) =>
        Score(who, activities, [], out faulted, out findings);

    /// <summary>The statement of a subject, or null when the evaluation faulted; what was found before joins what is found here.</summary>
    public PointsStatement? Score(ScoredSubject who, IEnumerable<Activity> activities, IReadOnlyList<Finding> before, out IReadOnlyList<Finding> faulted, out IReadOnlyList<Finding> findings)
    {
        intake.Clear();
        alone[0] = who;
        PointsEngine.TakeIn(activities, options, intake);
        var placement = new Placement(scheme, period, alone, intake);
        findings = PointsEngine.Sorted([.. before, .. placement.Findings]);
        placement.Group(static _ => true);
        var statement = Score(who, placement.ActivitiesOf(0), findings);
        placement.Release();
        faulted = faults.Count == 0 ? [] : [.. faults];
        return statement;
    }
}
