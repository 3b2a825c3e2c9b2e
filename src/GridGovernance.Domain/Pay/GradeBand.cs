namespace GridGovernance.Domain.Pay;

/// <summary>
/// The points that earn a grade: from an edge, included, up to another one. Without a lower edge it takes everything below the next band, without an upper edge it ends where the next band begins.
/// What is wrong with it is found when the <see cref="GradingPolicy"/> is built.
/// </summary>
public sealed record GradeBand
{
    /// <summary>A band.</summary>
    /// <param name="grade">The grade's name, such as <c>excellent</c> or 优秀.</param>
    /// <param name="from">The lower edge, included; null for no lower end.</param>
    /// <param name="to">The last value included, on the policy's rounding step, as in "80–89"; null when not said so.</param>
    /// <param name="below">The upper edge, excluded; null when not said so. Not together with <paramref name="to"/>.</param>
    /// <exception cref="ArgumentException">The grade is empty, or both upper edges are given.</exception>
    public GradeBand(string grade, Points? from = null, Points? to = null, Points? below = null)
    {
        Grade = Guard.Against.NullOrWhiteSpace(grade);
        if (to is not null && below is not null)
            throw new ArgumentException($"The band of {grade} ends at 'to' or 'below', not at both.", nameof(below));
        (From, To, Below) = (from, to, below);
    }

    /// <summary>The grade's name.</summary>
    public string Grade { get; }

    /// <summary>The lower edge, included; null for no lower end.</summary>
    public Points? From { get; }

    /// <summary>The last value included, or null.</summary>
    public Points? To { get; }

    /// <summary>The upper edge, excluded, or null.</summary>
    public Points? Below { get; }

    /// <summary>Where the band ends, excluded, in ten-thousandths, on this rounding; null when it declares no end.</summary>
    internal long? EndOn(Rounding rounding) => Below?.TenThousandths ?? To?.TenThousandths + rounding.Step.TenThousandths;

    /// <summary>The grade and its edges, such as <c>good 80..89</c>.</summary>
    public override string ToString() => $"{Grade} {From}..{(Below is null ? To.ToString() : "<" + Below)}";
}
