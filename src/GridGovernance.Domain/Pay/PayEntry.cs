namespace GridGovernance.Domain.Pay;

/// <summary>What one subject is paid, and why. The parts sum to the pay. Immutable.</summary>
public sealed class PayEntry
{
    internal PayEntry(GradedSubject graded, IReadOnlyList<PayPart> parts)
    {
        (Graded, Parts) = (graded, parts);
        Pay = parts.Aggregate(Money.Zero, (sum, part) => sum + part.Amount);
    }

    /// <summary>Who, with points and grade.</summary>
    public GradedSubject Graded { get; }

    /// <summary>Who.</summary>
    public SubjectId Subject => Graded.Subject;

    /// <summary>The points that decided.</summary>
    public Points Points => Graded.Points;

    /// <summary>The grade; null for an exempt subject and where the policy has no grading.</summary>
    public string? Grade => Graded.Grade;

    /// <summary>The pay of all components together.</summary>
    public Money Pay { get; }

    /// <summary>The amounts it is made of, in the order of the policy's components; none for an exempt subject.</summary>
    public IReadOnlyList<PayPart> Parts { get; }
}
