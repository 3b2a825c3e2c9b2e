namespace GridGovernance.Domain.CheckIns;

public sealed partial class CommunityRegister
{
    private readonly SortedDictionary<NeedId, Need> needs = [];

    /// <summary>Every need ever listed, in order of id.</summary>
    public IReadOnlyCollection<Need> Needs => needs.Values;

    /// <summary>Needs that were ever claimed, whatever became of them; one claimed twice counts once. Claimed is not resolved.</summary>
    public int Claimed => needs.Values.Count(need => need.FirstClaimedOn is not null);

    /// <summary>Needs done to the community's satisfaction.</summary>
    public int Resolved => needs.Values.Count(need => need.IsResolved);

    /// <summary>Puts an issue or a project on the list. Refused when the id was used before.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the kind undefined.</exception>
    public NeedOutcome List(NeedId id, DateOnly on, NeedKind kind = NeedKind.Issue)
    {
        Guard.Against.EnumOutOfRange(kind);
        if (needs.ContainsKey(Guard.Against.Default(id)))
            return new NeedAlreadyListed(id);
        return Keep(new Need(id, Community, kind, on));
    }

    /// <summary>Claims a need (认领). Refused, in this order: unknown, not listed any more, before it was listed, by someone who had not checked in by then.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public NeedOutcome Claim(NeedId id, SubjectId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (Find(id, NeedStage.Claimed, on, out var need) is { } refusal)
            return refusal;
        if (IsTooEarly(by, on))
            return new NotCheckedIn(id, by);
        return Keep(need with { Stage = NeedStage.Claimed, ClaimedBy = by, ClaimedOn = on });
    }

    /// <summary>Reports a claimed need as done, by who claimed it.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public NeedOutcome ReportDone(NeedId id, SubjectId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (Find(id, NeedStage.Done, on, out var need) is { } refusal)
            return refusal;
        if (need.ClaimedBy is { } claimant && claimant != by)
            return new NotTheClaimant(id, claimant, by);
        return Keep(need with { Stage = NeedStage.Done, DoneOn = on });
    }

    /// <summary>The community's appraisal of what was done.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public NeedOutcome Appraise(NeedId id, bool satisfied, DateOnly on)
    {
        if (Find(id, NeedStage.Appraised, on, out var need) is { } refusal)
            return refusal;
        return Keep(need with { Stage = NeedStage.Appraised, IsSatisfied = satisfied, AppraisedOn = on });
    }

    /// <summary>
    /// Puts a need back on the list, where it can be claimed anew by anyone: what was done did not satisfy the community, or who claimed it gave it up. The attempt is kept.
    /// Refused, in this order: unknown, neither claimed nor appraised, resolved, before the last step.
    /// </summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public NeedOutcome Relist(NeedId id, DateOnly on)
    {
        if (!needs.TryGetValue(Guard.Against.Default(id), out var need))
            return new UnknownNeed(id);
        if (need.Stage is not (NeedStage.Claimed or NeedStage.Appraised))
            return new NeedStepNotAllowed(id, need.Stage, NeedStage.Listed);
        if (need is { IsResolved: true, AppraisedOn: { } resolvedOn })
            return new NeedAlreadyResolved(id, resolvedOn);
        if (on < need.LastStepOn)
            return new NeedStepOutOfTime(id, need.LastStepOn, on);
        return Keep(need.Relisted(on));
    }

    private NeedOutcome? Find(NeedId id, NeedStage asked, DateOnly on, out Need need)
    {
        if (!needs.TryGetValue(Guard.Against.Default(id), out need!))
            return new UnknownNeed(id);
        if (asked != need.Stage + 1)
            return new NeedStepNotAllowed(id, need.Stage, asked);
        if (on < need.LastStepOn)
            return new NeedStepOutOfTime(id, need.LastStepOn, on);
        return null;
    }

    private Need Keep(Need need)
    {
        needs[need.Id] = need;
        Version++;
        return need;
    }
}
