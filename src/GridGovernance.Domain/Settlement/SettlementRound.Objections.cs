using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <content>Objections: raised within the notice, decided by somebody else, withdrawn by whoever raised them.</content>
public sealed partial class SettlementRound
{
    /// <summary>
    /// Raises an objection. Refusals are tried in this order: the round is not on notice, the notice has ended, the subject has no statement or the id is taken.
    /// </summary>
    /// <param name="id">Its id.</param>
    /// <param name="subject">Whose statement it is about.</param>
    /// <param name="by">The objector, the subject or anybody else.</param>
    /// <param name="at">When.</param>
    /// <param name="ground">Why; free text without personal data.</param>
    public RaiseObjectionOutcome RaiseObjection(ObjectionId id, SubjectId subject, PersonId by, DateTimeOffset at, string ground)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(subject);
        Guard.Against.Default(by);
        Guard.Against.NullOrWhiteSpace(ground);
        if (State is not RoundState.PublicNotice)
            return new RoundStepNotAllowed(State, "object");
        if (Terms.DayOf(at) is var day && day > NoticeUntil)
            return new ObjectionTooLate(NoticeUntil!.Value, day);
        if (!statements.ContainsKey(subject) || objections.ContainsKey(id))
            return new ObjectionNotAdmissible(id, subject);
        var objection = new Objection(id, subject, by, at, ground, ObjectionState.Open);
        objections.Add(id, objection);
        return Taken(new ObjectionRaised(at, by, objection));
    }

    /// <summary>
    /// Decides an objection. What an upheld one changes is entered as compensating entries in the ledger and scored again under the version in force then; the statement that comes out is given here.
    /// Refusals are tried in this order: the round is not on notice, the objection is not open, the revision does not fit, it lowers the score, the reviewer is not independent.
    /// </summary>
    /// <param name="id">The objection.</param>
    /// <param name="decision">Upheld, partly upheld or dismissed.</param>
    /// <param name="revised">The statement after compensating entries, for an upheld one; null for a dismissed one.</param>
    /// <param name="reviewer">Who decides: neither preparer, objector, subject nor recorder.</param>
    /// <param name="at">When.</param>
    /// <param name="recorders">Who recorded the entries in dispute.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decision is none of the three.</exception>
    public DecideOutcome Decide(ObjectionId id, ObjectionState decision, PointsStatement? revised, PersonId reviewer, DateTimeOffset at, IEnumerable<PersonId>? recorders = null)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(reviewer);
        if (decision is not (ObjectionState.Upheld or ObjectionState.PartlyUpheld or ObjectionState.Dismissed))
            throw new ArgumentOutOfRangeException(nameof(decision), decision, "A decision is upheld, partly upheld or dismissed.");
        if (State is not RoundState.PublicNotice)
            return new RoundStepNotAllowed(State, "decide");
        if (objections.GetValueOrDefault(id) is not { State: ObjectionState.Open } objection)
            return new ObjectionNotOpen(id);
        var standing = statements[objection.Subject];
        if ((decision is ObjectionState.Dismissed) != (revised is null)
            || (revised is not null && (revised.Subject != standing.Subject || revised.Period != Period || revised.Scheme != standing.Scheme)))
            return new RevisionNotOfRound(id);
        if (revised is not null && revised.Total < standing.Total && !Terms.MayLowerScore)
            return new ScoreLowered(id, standing.Total, revised.Total);
        if (NotIndependent(reviewer, objection, recorders ?? []) is { } because)
            return new DutiesNotSeparate(reviewer, because);
        objections[id] = objection with { State = decision };
        if (revised is not null)
            statements[objection.Subject] = revised;
        return Taken(new ObjectionDecided(at, reviewer, objections[id], revised));
    }

    /// <summary>Takes an objection back. Refusals are tried in this order: the round is not on notice, the objection is not open, somebody else raised it.</summary>
    /// <param name="id">The objection.</param>
    /// <param name="by">Who raised it.</param>
    /// <param name="at">When.</param>
    public WithdrawOutcome Withdraw(ObjectionId id, PersonId by, DateTimeOffset at)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(by);
        if (State is not RoundState.PublicNotice)
            return new RoundStepNotAllowed(State, "withdraw");
        if (objections.GetValueOrDefault(id) is not { State: ObjectionState.Open } objection)
            return new ObjectionNotOpen(id);
        if (objection.By != by)
            return new DutiesNotSeparate(by, "did not raise the objection / 非异议人");
        objections[id] = objection with { State = ObjectionState.Withdrawn };
        return Taken(new ObjectionTakenBack(at, by, objections[id]));
    }

    private string? NotIndependent(PersonId reviewer, Objection objection, IEnumerable<PersonId> recorders) =>
        reviewer == PreparedBy ? "prepared the statements / 编制人"
        : reviewer == objection.By ? "raised the objection / 异议人"
        : objection.Subject.Person == reviewer ? "is the subject / 当事人"
        : recorders.Contains(reviewer) ? "recorded the entries / 记录人" : null;
}
