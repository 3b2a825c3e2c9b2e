using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <content>Objections: raised within the notice, decided by somebody else, withdrawn by whoever raised them.</content>
public sealed partial class SettlementRound
{
    /// <summary>
    /// Raises an objection. Refusals are tried in this order: the round is not on notice, the step is backdated; the notice has ended, the subject has no statement or the id is taken.
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
        if (NotNow(RoundState.PublicNotice, "object", at) is { } obstacle)
            return obstacle;
        if (Terms.DayOf(at) is var day && day > NoticeUntil)
            return new ObjectionTooLate(NoticeUntil!.Value, day);
        if (!statements.ContainsKey(subject) || objections.ContainsKey(id))
            return new ObjectionNotAdmissible(id, subject);
        var objection = new Objection(id, subject, by, at, ground, ObjectionState.Open);
        objections.Add(id, objection);
        return Taken(new ObjectionRaised(at, by, objection));
    }

    /// <summary>
    /// Dismisses an objection, or decides it with a statement revised by the caller, where no ledger of this library is kept; with one, <see cref="Uphold"/> writes the compensating entries and scores.
    /// Refusals are tried in this order: the round is not on notice, the step is backdated; the objection is not open, the revision does not fit, it lowers the score, the reviewer is not independent.
    /// </summary>
    /// <param name="id">The objection.</param>
    /// <param name="decision">Upheld, partly upheld or dismissed.</param>
    /// <param name="revised">The statement after compensating entries, for an upheld one; null for a dismissed one.</param>
    /// <param name="reviewer">Who decides: neither preparer, objector, subject nor recorder.</param>
    /// <param name="at">When.</param>
    /// <param name="recorders">Who recorded the entries in dispute.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decision is none of the three.</exception>
    public DecideOutcome Decide(ObjectionId id, ObjectionState decision, PointsStatement? revised, PersonId reviewer, DateTimeOffset at, IEnumerable<PersonId>? recorders = null) =>
        DecideWith(id, decision, revised, reviewer, at, recorders ?? [], []);

    private DecideOutcome DecideWith(ObjectionId id, ObjectionState decision, PointsStatement? revised, PersonId reviewer, DateTimeOffset at, IEnumerable<PersonId> recorders, IReadOnlyList<int> effect)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(reviewer);
        if (decision is not (ObjectionState.Upheld or ObjectionState.PartlyUpheld or ObjectionState.Dismissed))
            throw new ArgumentOutOfRangeException(nameof(decision), decision, "A decision is upheld, partly upheld or dismissed.");
        if (NotNow(RoundState.PublicNotice, "decide", at) is { } obstacle)
            return obstacle;
        if (objections.GetValueOrDefault(id) is not { State: ObjectionState.Open } objection)
            return new ObjectionNotOpen(id);
        if ((decision is ObjectionState.Dismissed) != (revised is null))
            return new RevisionNotOfRound(id);
        var (decisionObstacle, notSeparate) = CannotDecide(objection, revised, reviewer, recorders);
        return decisionObstacle is not null ? decisionObstacle : notSeparate is not null ? notSeparate : Decided(objection, decision, revised, effect, reviewer, at);
    }

    /// <summary>Takes an objection back. Refusals are tried in this order: the round is not on notice, the step is backdated; the objection is not open, somebody else raised it.</summary>
    /// <param name="id">The objection.</param>
    /// <param name="by">Who raised it.</param>
    /// <param name="at">When.</param>
    public WithdrawOutcome Withdraw(ObjectionId id, PersonId by, DateTimeOffset at)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(by);
        if (NotNow(RoundState.PublicNotice, "withdraw", at) is { } obstacle)
            return obstacle;
        if (objections.GetValueOrDefault(id) is not { State: ObjectionState.Open } objection)
            return new ObjectionNotOpen(id);
        if (objection.By != by)
            return new DutiesNotSeparate(by, "did not raise the objection / 非异议人");
        objections[id] = objection with { State = ObjectionState.Withdrawn };
        return Taken(new ObjectionTakenBack(at, by, objections[id]));
    }

    private (DecisionObstacle? Obstacle, DutiesNotSeparate? NotSeparate) CannotDecide(Objection objection, PointsStatement? revised, PersonId reviewer, IEnumerable<PersonId> recorders)
    {
        var standing = statements[objection.Subject];
        if (revised is not null && (revised.Subject != standing.Subject || revised.Period != Period || revised.Scheme != standing.Scheme))
            return (new RevisionNotOfRound(objection.Id), null);
        if (revised is not null && revised.Total < standing.Total && !Terms.MayLowerScore)
            return (new ScoreLowered(objection.Id, standing.Total, revised.Total), null);
        return (null, NotIndependent(reviewer, objection, recorders) is { } because ? new(reviewer, because) : null);
    }

    private ObjectionDecided Decided(Objection objection, ObjectionState decision, PointsStatement? revised, IReadOnlyList<int> effect, PersonId reviewer, DateTimeOffset at)
    {
        objections[objection.Id] = objection with { State = decision };
        if (revised is not null)
            statements[objection.Subject] = revised;
        effects.UnionWith(effect);
        return Taken(new ObjectionDecided(at, reviewer, objections[objection.Id], revised, effect));
    }

    private string? NotIndependent(PersonId reviewer, Objection objection, IEnumerable<PersonId> recorders) =>
        reviewer == PreparedBy ? "prepared the statements / 编制人"
        : reviewer == objection.By ? "raised the objection / 异议人"
        : objection.Subject.Person == reviewer ? "is the subject / 当事人"
        : recorders.Contains(reviewer) ? "recorded the entries / 记录人" : null;
}
