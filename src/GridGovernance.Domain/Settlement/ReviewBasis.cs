using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <summary>What an objection is reviewed on: the ledger its compensating entries go into, and the engine that scored the statement. Immutable, but the ledger is written to.</summary>
public sealed record ReviewBasis
{
    /// <summary>A basis.</summary>
    /// <param name="ledger">The ledger the statements were prepared from.</param>
    /// <param name="engine">The engine with the version in force then.</param>
    public ReviewBasis(PointsLedger ledger, PointsEngine engine) => (Ledger, Engine) = (Guard.Against.Null(ledger), Guard.Against.Null(engine));

    /// <summary>The ledger.</summary>
    public PointsLedger Ledger { get; }

    /// <summary>The engine.</summary>
    public PointsEngine Engine { get; }

    /// <summary>What the subject was scored with from earlier periods; nothing when not set.</summary>
    public Opening Opening { get; init; } = Opening.Nothing;

    /// <summary>How the statements were scored; the level of explanation is that of the statement objected to.</summary>
    public ScoringOptions Options { get; init; } = ScoringOptions.Default;

    /// <summary>The statement from what the ledger knew at an instant, with the entries of these later events and of this effect; or why there is none.</summary>
    internal Refusal? TryScore(PointsStatement standing, DateTimeOffset knownAt, IReadOnlySet<int> laterEvents, Func<PointsLedger, Refusal?> write, out PointsStatement? revised)
    {
        revised = null;
        var ledger = Ledger.AsOfWith(knownAt, laterEvents);
        if (write(ledger) is { } refused)
            return refused;
        var subject = ledger.SubjectsFor(standing.Period, [standing.Subject], _ => Opening)[0];
        var activities = ledger.Activities.Where(activity => activity.Subject == standing.Subject && standing.Period.Contains(activity.OccurredOn));
        return Engine.Score(subject, standing.Period, activities, Options with { Level = standing.Level, AsOf = null }).Succeeded(out revised, out var refusal) ? null : refusal;
    }
}
