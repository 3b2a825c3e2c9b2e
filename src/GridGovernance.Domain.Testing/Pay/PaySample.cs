using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>What the laws of a pay rule are told about it: points, grades and standards at which it pays, and what it claims. Immutable; every method gives a new sample.</summary>
public sealed class PaySample
{
    private readonly Points[] points;
    private readonly Money[] standards;

    private PaySample(Points[] points, Money[] standards, GradingPolicy grading, bool isMonotone) => (this.points, this.standards, Grading, IsMonotone) = (points, standards, grading, isMonotone);

    /// <summary>Three grades, <c>low</c>, <c>middle</c> from 60 and <c>high</c> from 90; nothing claimed.</summary>
    internal static PaySample Plain { get; } = new([], [], GradingPolicy.Build([new("low"), new("middle", 60), new("high", 90)]), false);

    internal GradingPolicy Grading { get; }

    internal bool IsMonotone { get; }

    /// <summary>Points at which the rule pays; its edges, say.</summary>
    public PaySample Points(params Points[] values) => new([.. points, .. values], standards, Grading, IsMonotone);

    /// <summary>Standards of the subject's own.</summary>
    public PaySample Standard(params Money[] values) => new(points, [.. standards, .. values], Grading, IsMonotone);

    /// <summary>The grading whose grades the rule reads, in place of <c>low</c>, <c>middle</c> and <c>high</c>.</summary>
    public PaySample Graded(GradingPolicy grading)
    {
        ArgumentNullException.ThrowIfNull(grading);
        return new(points, standards, grading, IsMonotone);
    }

    /// <summary>The rule claims that more points never pay less; a law of its own checks it.</summary>
    public PaySample Monotone() => new(points, standards, Grading, true);

    /// <summary>Somebody with points near the edges of the bands, or those named.</summary>
    internal Gen<PaySubject> Subject(int number) =>
        from value in Value
        from standard in standards.Length == 0 ? Gen.Elements<Money?>(null, null, Money.FromYuan(3_000), Money.Parse("4567.89")) : Gen.Elements(standards).Select(amount => (Money?)amount)
        from veto in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from exempt in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PaySubject(PersonId.From($"p-{number}"), value, veto, exempt, standard);

    /// <summary>One who is not exempt. Shrinks to one without veto, and without a standard of their own unless those were named.</summary>
    internal Arbitrary<PaySubject> One => Arb.From(Subject(1).Where(subject => !subject.Exempt),
        subject => new[] { new PaySubject(subject.Subject, subject.Points, false, false, subject.Standard), new PaySubject(subject.Subject, subject.Points, subject.LowestGrade, false, standards.Length == 0 ? null : subject.Standard) }.Where(simpler => simpler != subject));

    /// <summary>Up to nine subjects, many with equal points. Shrinks by leaving some out.</summary>
    internal Arbitrary<PaidList> Lists => Arb.From(
        from count in Gen.Choose(0, 9)
        from subjects in Gen.CollectToArray(Enumerable.Range(0, count).ToArray(), Subject)
        select new PaidList(subjects),
        list => Shrinks.Shorter(list.Subjects).Select(subjects => new PaidList(subjects)));

    private Gen<Points> Value => points.Length == 0 ? Around : Gen.Frequency((3, Gen.Elements(points)), (1, Around));

    private Gen<Points> Around => Gen.Elements(
        Grading.Bands.SelectMany(band => new[] { band.From, band.To, band.Below }).OfType<Points>()
            .SelectMany(edge => new[] { edge, edge, edge - Grading.Rounding.Step, edge - Domain.Kernel.Points.FromTenThousandths(1), edge + Domain.Kernel.Points.FromTenThousandths(1) })
            .Concat([Domain.Kernel.Points.Parse("-5"), Domain.Kernel.Points.Zero, 1, Domain.Kernel.Points.Parse("33.3"), Domain.Kernel.Points.Parse("75.5"), 100, 250]).ToArray());
}

/// <summary>Everybody who is to be graded or paid at once.</summary>
internal sealed record PaidList(IReadOnlyList<PaySubject> Subjects)
{
    /// <summary>The same people in an order that has nothing to do with them.</summary>
    public PaidList Shuffled() => new([.. Subjects.OrderBy(subject => Subjects.Count * 7 % (subject.Subject.ToString()[^1] + 1)).ThenByDescending(subject => subject.Subject)]);

    public override string ToString() =>
        string.Join(", ", Subjects.Select(subject => $"{subject.Subject}={subject.Points}{(subject.LowestGrade ? " veto" : "")}{(subject.Exempt ? " exempt" : "")}{(subject.Standard is { } own ? $" standard {own}" : "")}"));
}
