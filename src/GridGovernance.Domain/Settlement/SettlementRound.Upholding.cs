using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <content>Upholding an objection: compensating entries in the ledger, and the statement scored again under the version in force then.</content>
public sealed partial class SettlementRound
{
    /// <summary>
    /// Upholds an objection, whole or in part: writes its compensating entries into the ledger and scores the statement again, under the version that scored it and from what the ledger knew
    /// when the statements were prepared, with the entries of this round's decisions. What became known otherwise since then is no part of the round; it becomes an adjustment.
    /// Refusals are tried in this order: the round is not on notice, the step is backdated; the objection is not open, an entry is of another subject or period, the ledger refuses an entry,
    /// the statement cannot be scored, another version scores it, it lowers the score; the reviewer is not independent. A refusal changes neither round nor ledger.
    /// </summary>
    /// <param name="id">The objection.</param>
    /// <param name="decision">Upheld or partly upheld.</param>
    /// <param name="effect">What changes in the ledger, at least one entry.</param>
    /// <param name="basis">The ledger and the engine.</param>
    /// <param name="reviewer">Who decides, and writes the entries: neither preparer, objector, subject nor recorder of an entry in dispute.</param>
    /// <param name="at">When; also the instant at which the entries become known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decision is neither of the two.</exception>
    /// <exception cref="ArgumentException">There is no effect.</exception>
    public DecideOutcome Uphold(ObjectionId id, ObjectionState decision, IReadOnlyList<CompensatingEntry> effect, ReviewBasis basis, PersonId reviewer, DateTimeOffset at)
    {
        Guard.Against.Default(id);
        Guard.Against.NullOrEmpty(effect);
        Guard.Against.Null(basis);
        Guard.Against.Default(reviewer);
        if (decision is not (ObjectionState.Upheld or ObjectionState.PartlyUpheld))
            throw new ArgumentOutOfRangeException(nameof(decision), decision, "An objection with an effect is upheld or partly upheld.");
        if (NotNow(RoundState.PublicNotice, "decide", at) is { } obstacle)
            return obstacle;
        if (objections.GetValueOrDefault(id) is not { State: ObjectionState.Open } objection)
            return new ObjectionNotOpen(id);
        if (effect.FirstOrDefault(entry => !entry.IsOf(objection.Subject, Period, basis.Ledger)) is { } foreign)
            return new EffectNotOfRound(id, foreign.Concerned);
        Refusal? Write(PointsLedger ledger) => effect.Select(entry => entry.Write(ledger, reviewer, at, $"objection {id}")).FirstOrDefault(no => no is not null);
        if (Write(basis.Ledger.AsOf(DateTimeOffset.MaxValue)) is { } refused)
            return new EffectRefused(id, refused);
        if (basis.TryScore(statements[objection.Subject], preparedAt, effects, Write, out var revised) is { } unscored)
            return new EffectRefused(id, unscored);
        var disputed = effect.Select(entry => entry.Disputed).OfType<ActivityId>().Select(entry => basis.Ledger.Find(entry)!.Activity.Recorder).OfType<PersonId>();
        var (decisionObstacle, notSeparate) = CannotDecide(objection, revised, reviewer, disputed);
        if (decisionObstacle is not null)
            return decisionObstacle;
        if (notSeparate is not null)
            return notSeparate;

        var before = basis.Ledger.Version;
        Invariant.Holds(Write(basis.Ledger) is null, "SET-3");
        return Decided(objection, decision, revised, [.. Enumerable.Range(before + 1, basis.Ledger.Version - before)], reviewer, at);
    }
}
