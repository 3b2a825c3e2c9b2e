namespace GridGovernance.Domain.Pay;

/// <summary>What came of grading: the grades, or <see cref="SubjectListedTwice"/>, or <see cref="PointsOutsideBands"/>, tried in this order.</summary>
public sealed class GradeOutcome : Outcome<SubjectsGraded, SubjectListedTwice, PointsOutsideBands>
{
    private GradeOutcome(OneOf<SubjectsGraded, SubjectListedTwice, PointsOutsideBands> outcome) : base(outcome) { }

    /// <summary>Everyone has a grade, or is exempt.</summary>
    public static implicit operator GradeOutcome(SubjectsGraded graded) => new(graded);

    /// <summary>A subject is listed twice.</summary>
    public static implicit operator GradeOutcome(SubjectListedTwice refusal) => new(refusal);

    /// <summary>Points lie above the last band.</summary>
    public static implicit operator GradeOutcome(PointsOutsideBands refusal) => new(refusal);
}

/// <summary>The grades of a list of subjects.</summary>
/// <param name="Subjects">Everyone listed, in ordinal order of subjects.</param>
public sealed record SubjectsGraded(IReadOnlyList<GradedSubject> Subjects);
