namespace GridGovernance.Domain.Scoring;

/// <summary>What a book says of a date: the version effective on it, or <see cref="DateNotCovered"/>.</summary>
public sealed class SchemeOnDateOutcome : Outcome<PointsScheme, DateNotCovered>
{
    private SchemeOnDateOutcome(OneOf<PointsScheme, DateNotCovered> outcome) : base(outcome) { }

    /// <summary>The version is found.</summary>
    public static implicit operator SchemeOnDateOutcome(PointsScheme version) => new(version);

    /// <summary>No version covers the date.</summary>
    public static implicit operator SchemeOnDateOutcome(DateNotCovered refusal) => new(refusal);
}
