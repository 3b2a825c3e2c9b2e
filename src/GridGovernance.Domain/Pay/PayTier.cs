namespace GridGovernance.Domain.Pay;

/// <summary>What a grade does to an amount: +20 % is the factor 1.2, −50 % is 0.5, nothing is 0.</summary>
public sealed record PayTier
{
    /// <summary>A tier.</summary>
    /// <param name="grade">A grade of the policy's grading.</param>
    /// <param name="factor">What the amount is multiplied by.</param>
    /// <exception cref="ArgumentException">The grade is empty.</exception>
    public PayTier(string grade, Factor factor) => (Grade, Factor) = (Guard.Against.NullOrWhiteSpace(grade), factor);

    /// <summary>Holds the place of a tier whose grade could not be read.</summary>
    internal static PayTier Unread { get; } = new("?", Factor.Zero);

    /// <summary>The grade.</summary>
    public string Grade { get; }

    /// <summary>What the amount is multiplied by.</summary>
    public Factor Factor { get; }
}
