using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>One member's month of the county: some forty activities, and the engine that scores them.</summary>
internal sealed class SubjectMonth
{
    public const int Count = 40;

    public SubjectMonth()
    {
        var county = new CountyActivities(60_000, 1_000);
        (Period, Subject) = (county.Period, county.ScoredSubjects()[7]);
        Engine = PointsEngine.Create(CountyScheme.For(PeriodKind.Month));
        Activities = [.. county.ToObjects().Where(activity => activity.Subject == Subject.Subject).Take(Count)];
        if (Activities.Length < Count)
            throw new InvalidOperationException("The member has too few activities for the benchmark.");
    }

    public Period Period { get; }

    public ScoredSubject Subject { get; }

    public PointsEngine Engine { get; }

    public Activity[] Activities { get; }

    public Points Score(ExplanationLevel level) =>
        Engine.Score(Subject, Period, Activities, new() { Level = level, Calendar = CountyScheme.Calendar }).OrThrow().Total;

    public PointsTally Open() => Engine.Open(Subject, Period, new() { Calendar = CountyScheme.Calendar });
}
