namespace GridGovernance.Domain.Pay;

/// <summary>A subject with the grade it earned. Immutable.</summary>
public sealed record GradedSubject
{
    internal GradedSubject(PaySubject subject, string? grade, bool demoted = false) => (Paid, Grade, Demoted) = (subject, grade, demoted);

    /// <summary>Who was graded, with points and standard.</summary>
    public PaySubject Paid { get; }

    /// <summary>Who.</summary>
    public SubjectId Subject => Paid.Subject;

    /// <summary>The points that decided.</summary>
    public Points Points => Paid.Points;

    /// <summary>The grade; null for an exempt subject and where the policy has no grading.</summary>
    public string? Grade { get; }

    /// <summary>Whether a full quota put the subject below the grade of its points.</summary>
    public bool Demoted { get; }
}
