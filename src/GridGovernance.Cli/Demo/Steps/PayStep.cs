using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Pays by points (以绩取酬): stars are the grades, and one pool is shared to the last fen.</summary>
internal sealed class PayStep
{
    private PayStep(PaySettled settled) => Settled = settled;

    /// <summary>The pool of the month: an amount that no number of workers divides evenly.</summary>
    public static Money Pool { get; } = Money.FromFen(240_300_007);

    /// <summary>Everyone's pay.</summary>
    public PaySettled Settled { get; }

    /// <summary>Grades by the scheme's own star bands and shares the pool in proportion to points.</summary>
    public static PayStep Build(DemoRun run)
    {
        var stars = run.Score.Scheme.Stars!;
        var grading = GradingPolicy.Stars(stars.Rounding, [.. stars.Bands.Select(band => (band.From, band.Stars))]);
        var policy = PayPolicy.Build("demo-pool", 1, grading, [new ProportionalPool("performance", Pool)]);
        return new(policy.Settle(run.Settle.Round.Statements.Select(Subject)).OrThrow());
    }

    private static PaySubject Subject(PointsStatement statement) => new(statement.Subject, statement.Total, statement.LowestGrade, statement.Exempt);
}
