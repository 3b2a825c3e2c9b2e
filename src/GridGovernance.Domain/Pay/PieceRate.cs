namespace GridGovernance.Domain.Pay;

/// <summary>So much per point, rounded once to the fen, halves away from zero, up to an amount if one is declared. Negative points count as zero.</summary>
public sealed class PieceRate : PayComponent
{
    /// <summary>A piece rate.</summary>
    /// <param name="id">The component's id.</param>
    /// <param name="rate">Yuan per point, 0 or more.</param>
    /// <param name="atMost">The most it pays one subject, 0 or more; null for no limit.</param>
    public PieceRate(string id, Money rate, Money? atMost = null) : base(id) => (Rate, AtMost) = (rate, atMost);

    /// <summary>Yuan per point.</summary>
    public Money Rate { get; }

    /// <summary>The most it pays one subject, or null.</summary>
    public Money? AtMost { get; }

    internal override bool IsMonotone(IReadOnlyList<string> grades) => true;

    internal override void Pay(IReadOnlyList<GradedSubject> subjects, PayRun run)
    {
        for (var i = 0; i < subjects.Count; i++)
        {
            var earned = Rounding.Divide((Int128)Rate.Fen * Math.Max(0, subjects[i].Points.TenThousandths), FixedPoint.One, RoundingMode.HalfAwayFromZero);
            run.Add(i, Id, PayPartKind.Piece, AtMost is { } most ? Int128.Min(earned, most.Fen) : earned);
        }
    }

    internal override IEnumerable<Finding> Check(string path, IReadOnlyList<string>? grades, PayRuleSet rules) =>
        [.. PayFindings.NotNegative(path + ".rate", Rate), .. PayFindings.NotNegative(path + ".atMost", AtMost ?? Money.Zero)];
}
