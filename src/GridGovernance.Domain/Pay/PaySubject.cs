namespace GridGovernance.Domain.Pay;

/// <summary>A subject to be graded and paid, with the points that decide. Immutable.</summary>
public sealed record PaySubject
{
    /// <summary>A subject to be graded and paid.</summary>
    /// <param name="subject">Who.</param>
    /// <param name="points">The points of the period (or the stars, where the policy's bands are stars).</param>
    /// <param name="lowestGrade">Whether a veto puts the subject into the lowest grade, whatever the points.</param>
    /// <param name="exempt">Exempt for the whole period: no grade, no pay.</param>
    /// <param name="standard">The subject's own standard amount in place of the policy's, 0 or more; null for the policy's.</param>
    /// <exception cref="ArgumentException">The subject is <c>default</c>, or the standard is negative.</exception>
    public PaySubject(SubjectId subject, Points points, bool lowestGrade = false, bool exempt = false, Money? standard = null)
    {
        Subject = Guard.Against.Default(subject);
        if (standard < Money.Zero)
            throw new ArgumentOutOfRangeException(nameof(standard), $"A standard amount is 0.00 or more; this is {standard}.");
        (Points, LowestGrade, Exempt, Standard) = (points, lowestGrade, exempt, standard);
    }

    /// <summary>Who.</summary>
    public SubjectId Subject { get; }

    /// <summary>The points that decide.</summary>
    public Points Points { get; }

    /// <summary>Whether a veto puts the subject into the lowest grade.</summary>
    public bool LowestGrade { get; }

    /// <summary>Whether the subject is exempt: no grade, no pay.</summary>
    public bool Exempt { get; }

    /// <summary>The subject's own standard amount, or null for the policy's.</summary>
    public Money? Standard { get; }
}
